package fazhi.organisation.unit;

import fazhi.ledger.name.NameAdder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers to which a table may add while it is imported (可就地新增的名录). */
@Configuration(proxyBeanMethods = false)
class RegisterAdders {

    @Bean
    NameAdder villageAdder(Units villages) {
        return new UnitAdder(villages);
    }

    @Bean
    NameAdder departmentAdder(Units departments) {
        return new UnitAdder(departments);
    }

    @Bean
    NameAdder schoolAdder(Units schools) {
        return new UnitAdder(schools);
    }
}
