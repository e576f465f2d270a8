package fazhi.organisation.unit;

import fazhi.ledger.Ledger;
import fazhi.ledger.name.ReferenceSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three registers of units (机构名录), each also something ledgers point at. */
@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

    @Bean
    Units villages(Ledger<UnitData> villageLedger, JdbcClient database, Clock clock) {
        return new Units(villageLedger, database, clock);
    }

    @Bean
    Units departments(Ledger<UnitData> departmentLedger, JdbcClient database, Clock clock) {
        return new Units(departmentLedger, database, clock);
    }

    @Bean
    Units schools(Ledger<UnitData> schoolLedger, JdbcClient database, Clock clock) {
        return new Units(schoolLedger, database, clock);
    }

    @Bean
    @Order(0)
    ReferenceSource villageReferences(Units villages) {
        return new UnitReferences(villages);
    }

    @Bean
    @Order(0)
    ReferenceSource departmentReferences(Units departments) {
        return new UnitReferences(departments);
    }

    @Bean
    @Order(0)
    ReferenceSource schoolReferences(Units schools) {
        return new UnitReferences(schools);
    }
}
