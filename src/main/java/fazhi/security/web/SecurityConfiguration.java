package fazhi.security.web;

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
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** The one door: everything but the login, the first start and the health check needs a person. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {

    /** Vaadin 25.2 needs inline and evaluated scripts; nothing comes from elsewhere. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/actuator/health", "/actuator/health/**", "/*.css", "/lumo/**", "/fonts/**", "/favicon.ico"
    };

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            OpenSessions sessions,
            SessionRegistry registry,
            @Value("${portal.session.max-per-user:3}") int sessionsPerUser) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.headers(SecurityConfiguration::headers);
        http.addFilterBefore(new StaleSessionFilter(sessions), SecurityContextHolderFilter.class);
        http.sessionManagement(
                management ->
                        management.sessionConcurrency(
                                limit ->
                                        limit.maximumSessions(sessionsPerUser)
                                                .sessionRegistry(registry)
                                                .expiredSessionStrategy(
                                                        SecurityConfiguration::goOn)));
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"))
                .build();
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

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
