package fazhi.enforcement.matter;

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

/** The ledger of published matters (权责事项台账). */
@Configuration(proxyBeanMethods = false)
class MatterLedgers {

    static final LedgerFormat<MatterData> MATTER =
            LedgerFormat.of("matter", "enforcement", MatterData.class)
                    .standing()
                    .text("name", REQUIRED, GRID, SEARCH, SORT, NATURAL, TITLE)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .word("cause", "offence-cause", GRID)
                    .text("basis", GRID, SEARCH)
                    .text("postTitle", GRID)
                    .date("heldFrom", REQUIRED, GRID, SORT, NATURAL)
                    .date("heldTo", AHEAD, GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "heldTo",
                            "matter.to-before-from",
                            each -> inOrder(each.heldFrom(), each.heldTo()))
                    .build();

    @Bean
    @Order(300)
    Ledger<MatterData> matters(Ledgers ledgers) {
        return ledgers.open(MATTER, PublishedMatter.class, PublishedMatter::new);
    }
}
