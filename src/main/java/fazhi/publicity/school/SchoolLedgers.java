package fazhi.publicity.school;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
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
import fazhi.ledger.query.Condition;
import fazhi.ledger.store.Ledgers;
import fazhi.task.Renewal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of law in schools (青少年法治教育台账). */
@Configuration(proxyBeanMethods = false)
class SchoolLedgers {

    static final LedgerFormat<SchoolLawData> SCHOOL_LAW =
            LedgerFormat.of("school-law", "publicity", SchoolLawData.class)
                    .choice("kind", REQUIRED, GRID, SORT, TITLE)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("school", "school", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .reference("village", "village", GRID, SCOPE)
                    .text("person", GRID, SEARCH)
                    .text("topic", GRID, SEARCH)
                    .count("lessons", GRID, SUM)
                    .count("people", GRID, SUM)
                    .date("termEndsOn", AHEAD, GRID)
                    .remark("remark")
                    .invented()
                    .rule(
                            "termEndsOn",
                            "school-law.term-ends-before",
                            each -> inOrder(each.heldOn(), each.termEndsOn()))
                    .build();

    /** Vice-principals whose term ended the year before, for another year. */
    @Bean
    @Order(340)
    Renewal vicePrincipalsAgain(Ledger<SchoolLawData> schoolLaws, Clock clock) {
        return Renewal.of(
                schoolLaws,
                clock,
                "termEndsOn",
                List.of(Condition.is("kind", SchoolWork.VICE_PRINCIPAL)),
                "lessons",
                "people");
    }

    @Bean
    @Order(340)
    Ledger<SchoolLawData> schoolLaws(Ledgers ledgers) {
        return ledgers.open(SCHOOL_LAW, SchoolLaw.class, SchoolLaw::new);
    }
}
