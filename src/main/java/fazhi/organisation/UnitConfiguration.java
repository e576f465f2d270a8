package fazhi.organisation;

import fazhi.audit.AuditTrail;
import fazhi.ledger.ReferenceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three registers of units (机构名录), each also something ledgers point at. */
@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

    @Bean
    Units villageUnits(JdbcClient database, AuditTrail trail) {
        return new Units(database, trail, "village");
    }

    @Bean
    Units departmentUnits(JdbcClient database, AuditTrail trail) {
        return new Units(database, trail, "department");
    }

    @Bean
    Units schoolUnits(JdbcClient database, AuditTrail trail) {
        return new Units(database, trail, "school");
    }

    @Bean
    ReferenceSource villageReferences(Units villageUnits) {
        return new UnitReferences(villageUnits);
    }

    @Bean
    ReferenceSource departmentReferences(Units departmentUnits) {
        return new UnitReferences(departmentUnits);
    }

    @Bean
    ReferenceSource schoolReferences(Units schoolUnits) {
        return new UnitReferences(schoolUnits);
    }
}
