package fazhi.law;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The list of laws as a ledger the town keeps (法律法规目录): one row is one version. */
@Configuration(proxyBeanMethods = false)
class LawLedgers {

    static final LedgerFormat<LawData> LAW =
            LedgerFormat.of("law", "publicity", LawData.class)
                    .standing()
                    .text("title", REQUIRED, GRID, SEARCH, SORT, NATURAL)
                    .text("shortTitle", REQUIRED, GRID, SEARCH, TITLE)
                    .text("issuer", REQUIRED, GRID)
                    .date("versionFrom", REQUIRED, AHEAD, GRID, SORT, NATURAL)
                    .date("versionTo", AHEAD, GRID)
                    .choices("tags", GRID)
                    .remark("remark")
                    .rule(
                            "versionTo",
                            "law.to-before-from",
                            each -> inOrder(each.versionFrom(), each.versionTo()))
                    .build();

    @Bean
    @Order(375)
    Ledger<LawData> lawVersions(Ledgers ledgers) {
        return ledgers.open(LAW, LawVersion.class, LawVersion::new);
    }
}
