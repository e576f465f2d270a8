package fazhi.leadership.ui;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The list of laws everybody has to know in the drawer (应知应会导航项). */
@Configuration(proxyBeanMethods = false)
class RequiredLawsNavigation {

    static final String LAWS = "leadership/required-laws";

    @Bean
    @Order(190)
    NavigationEntry requiredLawsEntry(LedgerAccess access) {
        return new LedgerEntry(
                "leadership",
                "required-laws",
                "required.title",
                LAWS,
                LedgerEntry.to(access, Right.SEE, "required-law", "study"));
    }
}
