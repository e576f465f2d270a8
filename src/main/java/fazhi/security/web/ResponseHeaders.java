package fazhi.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security headers of every answer. */
final class ResponseHeaders {

    /** Vaadin 25.2 needs inline and evaluated scripts; nothing comes from elsewhere. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String FEATURES = "camera=(), microphone=(), geolocation=()";

    /** What holds nobody's data may be kept by the browser. */
    private static final Pattern STATIC =
            Pattern.compile(
                    "/VAADIN/build/.*|/(lumo|fonts|icons)/.*|/[^/]*\\.(css|js|ico|png|svg)");

    private ResponseHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable())
                .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(
                                ResponseHeaders::personal, new CacheControlHeadersWriter()))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                .withObjectPostProcessor(new Eagerly());
    }

    private static boolean personal(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !STATIC.matcher(path).matches();
    }

    /** A forward to Vaadin's servlet ends the answer before late headers are written. */
    private static final class Eagerly implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
