package fazhi.organisation.ui;

import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.unit.Units;
import fazhi.ui.contribution.FirstStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The town and its base lists, first of all (启用步骤：镇街信息与名册). */
@Configuration(proxyBeanMethods = false)
class TownSteps {

    private static final List<String> KEEPERS = List.of("SYSTEM_ADMIN", "LAW_OFFICE");

    @Bean
    @Order(10)
    FirstStep townStep(SettingsService settings) {
        return FirstStep.at(
                "town", OrganisationNavigation.TOWN, KEEPERS, () -> settings.get().complete());
    }

    @Bean
    @Order(20)
    FirstStep villageStep(Units villages) {
        return units(villages);
    }

    @Bean
    @Order(30)
    FirstStep departmentStep(Units departments) {
        return units(departments);
    }

    @Bean
    @Order(40)
    FirstStep schoolStep(Units schools) {
        return units(schools);
    }

    private static FirstStep units(Units units) {
        return FirstStep.table(units.kind(), units.kind(), KEEPERS, () -> !units.list().isEmpty());
    }

    @Bean
    @Order(50)
    FirstStep staffStep(Ledger<StaffData> staff) {
        return FirstStep.table(
                        "staff", "staff", KEEPERS, () -> staff.totals(LedgerQuery.ALL).rows() > 0)
                .once();
    }
}
