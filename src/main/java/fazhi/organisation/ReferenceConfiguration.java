package fazhi.organisation;

import fazhi.ledger.ReferenceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    /** A village that was merged away is not offered any more; its name stays readable. */
    private static final String NOT_ENDED = "valid_to is null";

    @Bean
    ReferenceSource villageReferences(JdbcClient database) {
        return new NamedReferences(database, "village", "village", NOT_ENDED);
    }

    @Bean
    ReferenceSource departmentReferences(JdbcClient database) {
        return new NamedReferences(database, "department", "department", NOT_ENDED);
    }

    @Bean
    ReferenceSource schoolReferences(JdbcClient database) {
        return new NamedReferences(database, "school", "school", NOT_ENDED);
    }

    @Bean
    ReferenceSource staffReferences(JdbcClient database) {
        return new NamedReferences(database, "staff", "staff_member", "enabled = true");
    }
}
