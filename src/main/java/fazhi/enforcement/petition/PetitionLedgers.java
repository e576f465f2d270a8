package fazhi.enforcement.petition;

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

/** The ledger of petitions (信访台账). */
@Configuration(proxyBeanMethods = false)
class PetitionLedgers {

    static final LedgerFormat<PetitionData> PETITION =
            LedgerFormat.of("petition", "enforcement", PetitionData.class)
                    .date("receivedOn", REQUIRED, GRID, SORT, NATURAL)
                    .choice("channel", REQUIRED, GRID, SORT)
                    .text("subject", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .text("petitioner", SEARCH, PERSONAL)
                    .reference("village", "village", GRID, SCOPE)
                    .yesNo("historic", GRID)
                    .date("acceptedOn", GRID, SORT)
                    .date("closedOn", GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "acceptedOn",
                            "petition.accepted-before-received",
                            each -> inOrder(each.receivedOn(), each.acceptedOn()))
                    .rule(
                            "closedOn",
                            "petition.closed-before-received",
                            each -> inOrder(each.receivedOn(), each.closedOn()))
                    .rule(
                            "closedOn",
                            "petition.closed-before-accepted",
                            each -> inOrder(each.acceptedOn(), each.closedOn()))
                    .build();

    @Bean
    @Order(270)
    Ledger<PetitionData> petitions(Ledgers ledgers) {
        return ledgers.open(PETITION, Petition.class, Petition::new);
    }
}
