package fazhi.leadership.exam;

import static fazhi.ledger.format.Facts.above;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
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

/** The ledger of law exams (学法考试台账). */
@Configuration(proxyBeanMethods = false)
class ExamLedgers {

    static final LedgerFormat<ExamData> EXAM =
            LedgerFormat.of("exam", "leadership", ExamData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .choice("examGroup", REQUIRED, GRID, SORT, NATURAL)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .remark("laws", SEARCH)
                    .count("expected", GRID, SUM)
                    .count("sat", GRID, SUM)
                    .count("passed", GRID, SUM)
                    .count("excellent", GRID, SUM)
                    .references("absent", "staff")
                    .remark("remark")
                    .invented()
                    .rule("sat", "exam.more-than-due", each -> !above(each.sat(), each.expected()))
                    .rule("passed", "exam.more-than-sat", each -> !above(each.passed(), each.sat()))
                    .rule(
                            "excellent",
                            "exam.more-than-passed",
                            each -> !above(each.excellent(), each.passed()))
                    .build();

    @Bean
    @Order(150)
    Ledger<ExamData> exams(Ledgers ledgers) {
        return ledgers.open(EXAM, Exam.class, Exam::new);
    }
}
