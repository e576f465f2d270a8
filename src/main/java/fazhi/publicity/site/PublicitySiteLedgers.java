package fazhi.publicity.site;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of places of publicity (宣传阵地台账). */
@Configuration(proxyBeanMethods = false)
class PublicitySiteLedgers {

    static final LedgerFormat<PublicitySiteData> SITE =
            LedgerFormat.of("publicity-site", "publicity", PublicitySiteData.class)
                    .standing()
                    .text("name", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .date("builtOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("village", "village", GRID, SCOPE)
                    .date("closedOn", GRID)
                    .remark("remark")
                    .invented()
                    .rule(
                            "closedOn",
                            "publicity-site.closed-before-built",
                            each -> inOrder(each.builtOn(), each.closedOn()))
                    .build();

    @Bean
    @Order(350)
    Ledger<PublicitySiteData> publicitySites(Ledgers ledgers) {
        return ledgers.open(SITE, PublicitySite.class, PublicitySite::new);
    }
}
