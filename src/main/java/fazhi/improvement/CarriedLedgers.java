package fazhi.improvement;

import fazhi.ledger.year.CarriedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands from one year into the next until it is closed (整改结转台账). */
@Configuration(proxyBeanMethods = false)
class CarriedLedgers {

    @Bean
    CarriedRows carriedProblems() {
        return new CarriedRows("problem", "closedOn");
    }

    @Bean
    CarriedRows carriedMeasures() {
        return new CarriedRows("measure", "closedOn");
    }

    @Bean
    CarriedRows carriedTasks() {
        return new CarriedRows("task", "closedOn");
    }
}
