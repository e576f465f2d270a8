package fazhi.publicity.survey;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of awareness surveys (知晓率调查台账). */
@Configuration(proxyBeanMethods = false)
class SurveyLedgers {

    static final LedgerFormat<SurveyData> SURVEY =
            LedgerFormat.of("survey", "publicity", SurveyData.class)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("title", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .reference("village", "village", GRID, SCOPE)
                    .count("asked", REQUIRED, GRID, SUM)
                    .count("aware", REQUIRED, GRID, SUM)
                    .remark("remark")
                    .invented()
                    .rule(
                            "aware",
                            "survey.more-aware-than-asked",
                            each ->
                                    each.asked() == null
                                            || each.aware() == null
                                            || each.aware() <= each.asked())
                    .build();

    @Bean
    @Order(370)
    Ledger<SurveyData> surveys(Ledgers ledgers) {
        return ledgers.open(SURVEY, AwarenessSurvey.class, AwarenessSurvey::new);
    }
}
