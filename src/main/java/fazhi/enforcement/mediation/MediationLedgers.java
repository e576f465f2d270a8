package fazhi.enforcement.mediation;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.PERSONAL;
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

/** The ledger of disputes (矛盾纠纷台账). */
@Configuration(proxyBeanMethods = false)
class MediationLedgers {

    static final LedgerFormat<MediationData> MEDIATION =
            LedgerFormat.of("mediation", "enforcement", MediationData.class)
                    .date("foundOn", REQUIRED, GRID, SORT, NATURAL)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .text("subject", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .text("parties", SEARCH, PERSONAL)
                    .reference("village", "village", GRID, SCOPE)
                    .text("mediator", GRID)
                    .choice("outcome", GRID, SORT)
                    .date("settledOn", GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "settledOn",
                            "mediation.settled-before-found",
                            each -> inOrder(each.foundOn(), each.settledOn()))
                    .rule(
                            "settledOn",
                            "mediation.settled-without-day",
                            each ->
                                    each.outcome() != DisputeOutcome.SETTLED
                                            || each.settledOn() != null)
                    .rule(
                            "outcome",
                            "mediation.day-without-settled",
                            each ->
                                    each.settledOn() == null
                                            || each.outcome() == DisputeOutcome.SETTLED)
                    .build();

    @Bean
    @Order(260)
    Ledger<MediationData> mediations(Ledgers ledgers) {
        return ledgers.open(MEDIATION, Mediation.class, Mediation::new);
    }
}
