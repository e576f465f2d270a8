package fazhi.organisation.handover;

import static fazhi.ledger.format.Trait.ACT;
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

/** The ledger of handings over (人员交接台账). */
@Configuration(proxyBeanMethods = false)
class HandoverLedgers {

    static final LedgerFormat<HandoverData> HANDOVER =
            LedgerFormat.of("handover", "leadership", HandoverData.class)
                    .reference("giver", "staff", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .reference("receiver", "staff", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .date("handedOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("supervisor", "staff", GRID)
                    .yesNo("leaving")
                    .count("items", ACT, GRID)
                    .text("carriedOutBy", ACT)
                    .date("carriedOutOn", ACT, GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "receiver",
                            "handover.to-oneself",
                            each -> each.giver() == null || !each.giver().equals(each.receiver()))
                    .build();

    @Bean
    @Order(195)
    Ledger<HandoverData> handovers(Ledgers ledgers) {
        return ledgers.open(HANDOVER, Handover.class, Handover::new);
    }
}
