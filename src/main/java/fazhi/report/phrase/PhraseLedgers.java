package fazhi.report.phrase;

import static fazhi.ledger.Facts.inOrder;
import static fazhi.ledger.Trait.AHEAD;
import static fazhi.ledger.Trait.GRID;
import static fazhi.ledger.Trait.NATURAL;
import static fazhi.ledger.Trait.REQUIRED;
import static fazhi.ledger.Trait.SEARCH;
import static fazhi.ledger.Trait.SORT;
import static fazhi.ledger.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The dictionary of fixed phrases (固定表述). */
@Configuration(proxyBeanMethods = false)
class PhraseLedgers {

    static final LedgerFormat<PhraseData> PHRASE =
            LedgerFormat.of("phrase", "report", PhraseData.class)
                    .standing()
                    .text("wording", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("source", REQUIRED, GRID, SEARCH)
                    .date("validFrom", AHEAD, GRID, SORT)
                    .date("validTo", AHEAD, GRID, SORT)
                    .text("instead", GRID, SEARCH)
                    .yesNo("opening", GRID)
                    .remark("remark")
                    .rule(
                            "validTo",
                            "phrase.ends-before",
                            each -> inOrder(each.validFrom(), each.validTo()))
                    .build();

    @Bean
    @Order(510)
    Ledger<PhraseData> phrases(Ledgers ledgers) {
        return ledgers.open(PHRASE, Phrase.class, Phrase::new);
    }
}
