package fazhi.improvement.problem;

import static fazhi.ledger.format.Trait.ACT;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of problems and measures (存在问题台账、整改措施台账). */
@Configuration(proxyBeanMethods = false)
class ProblemLedgers {

    static final LedgerFormat<ProblemData> PROBLEM =
            LedgerFormat.of("problem", "improvement", ProblemData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .remark("detail", SEARCH)
                    .choice("source", GRID, SORT)
                    .choice("category", GRID, SORT)
                    .remark("cause", GRID)
                    .word("yardstick", "yardstick")
                    .decimal("yardstickStart")
                    .decimal("yardstickTarget")
                    .date("foundOn", REQUIRED, GRID, SORT, NATURAL)
                    .remark("reason")
                    .text("closedBy", ACT)
                    .date("closedOn", ACT, GRID, SORT)
                    .choice("ending", ACT, SORT)
                    .reference("mergedInto", "problem", ACT)
                    .count("carriedInto", ACT)
                    .reference("reopenedFrom", "problem", ACT)
                    .remark("reopenedWhy", ACT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "yardstick",
                            "problem.yardstick-money",
                            each -> !isMoney(each.yardstick()))
                    .build();

    /** Fines are no target. */
    private static boolean isMoney(@Nullable String figure) {
        return figure != null && figure.contains(MONEY);
    }

    static final String MONEY = ".money";

    static final LedgerFormat<MeasureData> MEASURE =
            LedgerFormat.of("measure", "improvement", MeasureData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("theme", GRID, SEARCH, SORT, NATURAL)
                    .reference("problemId", "problem", REQUIRED, GRID)
                    .remark("detail", SEARCH)
                    .date("setOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("responsible", SEARCH)
                    .date("dueOn", AHEAD, SORT)
                    .remark("target")
                    .text("closedBy", ACT)
                    .date("closedOn", ACT, GRID, SORT)
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(410)
    Ledger<ProblemData> problems(Ledgers ledgers) {
        return ledgers.open(PROBLEM, Problem.class, Problem::new);
    }

    @Bean
    @Order(420)
    Ledger<MeasureData> measures(Ledgers ledgers) {
        return ledgers.open(MEASURE, Measure.class, Measure::new);
    }
}
