package fazhi.enforcement.remedy;

import static fazhi.ledger.format.Rule.inOrder;
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

/** The ledger of reconsideration and litigation (行政复议诉讼台账). */
@Configuration(proxyBeanMethods = false)
class RemedyLedgers {

    static final LedgerFormat<RemedyData> REMEDY =
            LedgerFormat.of("remedy", "enforcement", RemedyData.class)
                    .choice("kind", REQUIRED, GRID, SORT, TITLE)
                    .date("filedOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("subject", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .text("decidedBy", GRID, SEARCH)
                    .reference("caseId", "penalty", GRID)
                    .date("answeredOn", GRID)
                    .choice("outcome", GRID, SORT)
                    .date("decidedOn", GRID, SORT)
                    .yesNo("headInCourt", GRID)
                    .remark("remark")
                    .invented()
                    .rule(
                            "answeredOn",
                            "remedy.answered-before-filed",
                            each -> inOrder(each.filedOn(), each.answeredOn()))
                    .rule(
                            "decidedOn",
                            "remedy.decided-before-filed",
                            each -> inOrder(each.filedOn(), each.decidedOn()))
                    .rule(
                            "decidedOn",
                            "remedy.result-without-day",
                            each -> each.outcome() == null || each.decidedOn() != null)
                    .rule(
                            "headInCourt",
                            "remedy.court-only-in-suits",
                            each ->
                                    each.headInCourt() == null
                                            || each.kind() == RemedyKind.LITIGATION)
                    .build();

    @Bean
    @Order(280)
    Ledger<RemedyData> remedies(Ledgers ledgers) {
        return ledgers.open(REMEDY, Remedy.class, Remedy::new);
    }
}
