package fazhi.report.phrase;

import static fazhi.ledger.format.Facts.inOrder;
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
