package fazhi.enforcement.procedure;

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

/** The ledger of acts of procedure (办案程序台账), for towns that register more than the outcome. */
@Configuration(proxyBeanMethods = false)
class CaseActLedgers {

    static final LedgerFormat<CaseActData> ACT =
            LedgerFormat.of("case-act", "enforcement", CaseActData.class)
                    .reference("caseId", "penalty", REQUIRED, GRID, NATURAL)
                    .choice("kind", REQUIRED, GRID, SORT, NATURAL, TITLE)
                    .date("doneOn", REQUIRED, GRID, SORT, NATURAL, TITLE)
                    .reference("staff", "staff", GRID)
                    .money("amount", GRID)
                    .date("payBy", AHEAD)
                    .yesNo("passed")
                    .text("paperNumber", GRID, SEARCH)
                    .remark("remark")
                    .invented()
                    .rule(
                            "payBy",
                            "case-act.pay-by-before-done",
                            each -> each.payBy() == null || !each.payBy().isBefore(each.doneOn()))
                    .build();

    @Bean
    @Order(215)
    Ledger<CaseActData> caseActs(Ledgers ledgers) {
        return ledgers.open(ACT, CaseAct.class, CaseAct::new);
    }
}
