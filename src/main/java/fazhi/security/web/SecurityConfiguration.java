package fazhi.security.web;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fazhi.security.OpenSessions;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** The one door: everything but the login, the first start and the health check needs a person. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {

    private static final SecurityContextHolderStrategy CONTEXT =
            new VaadinAwareSecurityContextHolderStrategy();

    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/*.css",
        "/*.js",
        "/lumo/**",
        "/fonts/**",
        "/favicon.ico"
    };

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            OpenSessions sessions,
            SessionRegistry registry,
            @Value("${portal.session.max-per-user:3}") int sessionsPerUser) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.headers(ResponseHeaders::write);
        http.addFilterBefore(new StaleSessionFilter(sessions), SecurityContextHolderFilter.class);
        http.sessionManagement(
                management ->
                        management.sessionConcurrency(
                                limit ->
                                        limit.maximumSessions(sessionsPerUser)
                                                .sessionRegistry(registry)
                                                .expiredSessionStrategy(
                                                        SecurityConfiguration::goOn)));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.loginView("/login")
                                        .anyRequest(others -> others.authenticated()))
                .build();
    }

    /**
     * One for the whole process: services ask the bean, {@code SystemIdentity} the static holder.
     */
    @Bean
    SecurityContextHolderStrategy contextHolder() {
        return CONTEXT;
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** The session is gone by now: as nobody, like any request without one. */
    private static void goOn(SessionInformationExpiredEvent expired)
            throws IOException, ServletException {
        expired.getFilterChain().doFilter(expired.getRequest(), expired.getResponse());
    }
}
