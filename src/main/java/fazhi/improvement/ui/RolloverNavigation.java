package fazhi.improvement.ui;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The step into the next year in the drawer (年度结转导航项), for whoever closes problems. */
@Configuration(proxyBeanMethods = false)
class RolloverNavigation {

    static final String ROLLOVER = "improvement/rollover";

    @Bean
    @Order(540)
    NavigationEntry rolloverEntry(LedgerAccess access) {
        return new LedgerEntry(
                "improvement",
                "rollover",
                "rollover.title",
                ROLLOVER,
                LedgerEntry.to(access, Right.APPROVE, "problem"));
    }
}
