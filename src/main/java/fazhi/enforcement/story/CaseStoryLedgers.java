package fazhi.enforcement.story;

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

/** The ledger of closed cases told without names (以案释法案例库), used by publicity. */
@Configuration(proxyBeanMethods = false)
class CaseStoryLedgers {

    static final LedgerFormat<CaseStoryData> STORY =
            LedgerFormat.of("case-story", "publicity", CaseStoryData.class)
                    .text("title", REQUIRED, GRID, SEARCH, SORT, TITLE, NATURAL)
                    .date("madeOn", REQUIRED, GRID, SORT, NATURAL)
                    .word("cause", "offence-cause", GRID)
                    .remark("summary", REQUIRED, GRID, SEARCH)
                    .remark("lesson")
                    .reference("caseId", "penalty", ACT)
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(325)
    Ledger<CaseStoryData> caseStories(Ledgers ledgers) {
        return ledgers.open(STORY, CaseStory.class, CaseStory::new);
    }
}
