package fazhi.security.web;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fazhi.security.PortalUser;
import fazhi.security.session.OpenSessions;
import fazhi.security.session.SessionEnd;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
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
        "/browser.html",
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
        http.authorizeHttpRequests(
                requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll());
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers("/print/**")
                                .access((person, _) -> withOwnPassword(person.get())));
        // written before the door, for the answers that never reach it as well
        http.headers(headers -> headers.disable());
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

    /** Nothing but the change itself is open to a password that somebody else gave. */
    private static AuthorizationDecision withOwnPassword(Authentication person) {
        return new AuthorizationDecision(
                PortalUser.of(person).filter(user -> !user.passwordDue()).isPresent());
    }

    /** The session is gone by now: as nobody, like any request without one. */
    private static void goOn(SessionInformationExpiredEvent expired)
            throws IOException, ServletException {
        SessionEnd.REPLACED.tell(expired.getRequest(), expired.getResponse());
        Objects.requireNonNull(expired.getFilterChain())
                .doFilter(expired.getRequest(), expired.getResponse());
    }
}
