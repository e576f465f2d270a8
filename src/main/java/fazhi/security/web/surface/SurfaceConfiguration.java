package fazhi.security.web.surface;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order of what a request passes before the door (过滤顺序). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SurfaceConfiguration {

    @Bean
    FilterRegistrationBean<Filter> answerHeaders() {
        return at(0, new AnswerHeaders());
    }

    @Bean
    FilterRegistrationBean<Filter> plainRequests() {
        return at(1, new PlainRequests());
    }

    @Bean
    FilterRegistrationBean<Filter> foreignPosts() {
        return at(2, new ForeignPosts());
    }

    @Bean
    FilterRegistrationBean<Filter> bodyPace(Clock clock) {
        return at(3, new BodyPace(clock));
    }

    @Bean
    AnonymousSessions anonymousSessions(
            @Value("${portal.session.anonymous-max:500}") int most,
            @Value("${server.servlet.session.timeout:30m}") java.time.Duration signedIn) {
        return new AnonymousSessions(most, signedIn);
    }

    private static FilterRegistrationBean<Filter> at(int place, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
