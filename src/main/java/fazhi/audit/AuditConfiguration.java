package fazhi.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Without a login, the system itself acts: jobs, commands, the first start. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    static final String SYSTEM = "system";

    @Bean
    @Fallback
    Actor system() {
        return () -> SYSTEM;
    }
}
