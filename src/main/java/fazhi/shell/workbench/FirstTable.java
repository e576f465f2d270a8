package fazhi.shell.workbench;

import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.contribution.FirstStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The first tables of the town's own work (启用步骤：案件、普法活动台账). */
@Configuration(proxyBeanMethods = false)
class FirstTable {

    private static final List<String> KEEPERS = List.of("LAW_OFFICE");

    @Bean
    @Order(100)
    FirstStep tableStep(LedgerDirectory ledgers) {
        return step("table", "penalty", ledgers);
    }

    @Bean
    @Order(101)
    FirstStep activityStep(LedgerDirectory ledgers) {
        return step("activity", "activity", ledgers);
    }

    private static FirstStep step(String name, String ledger, LedgerDirectory ledgers) {
        return FirstStep.table(
                        name,
                        ledger,
                        KEEPERS,
                        () -> ledgers.get(ledger).totals(LedgerQuery.ALL).rows() > 0)
                .once();
    }
}
