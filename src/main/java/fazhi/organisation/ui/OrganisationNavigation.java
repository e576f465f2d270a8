package fazhi.organisation.ui;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    static final String TOWN = "administration/town";

    private static final String[] KEEPERS = {"SYSTEM_ADMIN", "LAW_OFFICE"};

    @Bean
    @Order(110)
    NavigationEntry townEntry() {
        return RoleEntry.administration("town", TOWN, KEEPERS);
    }

    @Bean
    @Order(111)
    NavigationEntry villagesEntry() {
        return RoleEntry.administration("villages", "ledger/village", KEEPERS);
    }

    @Bean
    @Order(112)
    NavigationEntry departmentsEntry() {
        return RoleEntry.administration("departments", "ledger/department", KEEPERS);
    }

    @Bean
    @Order(113)
    NavigationEntry schoolsEntry() {
        return RoleEntry.administration("schools", "ledger/school", KEEPERS);
    }

    @Bean
    @Order(310)
    NavigationEntry villageWallEntry(LedgerAccess access) {
        return new LedgerEntry(
                "publicity",
                "village-wall",
                "villages.nav",
                VillageWallView.ROUTE,
                LedgerEntry.to(access, Right.SEE, "activity"));
    }

    @Bean
    @Order(114)
    NavigationEntry staffEntry() {
        return RoleEntry.administration("staff", "ledger/staff", KEEPERS);
    }
}
