package fazhi.improvement.round;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.ACT;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
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

/** The ledgers of self-checks (自查轮次、自查项目、自查结果). */
@Configuration(proxyBeanMethods = false)
class RoundLedgers {

    static final LedgerFormat<CheckRoundData> ROUND =
            LedgerFormat.of("check-round", "improvement", CheckRoundData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .date("startedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("dueOn", REQUIRED, AHEAD, GRID, SORT)
                    .remark("remark", GRID)
                    .invented()
                    .rule(
                            "dueOn",
                            "check-round.due-before-started",
                            each -> inOrder(each.startedOn(), each.dueOn()))
                    .build();

    static final LedgerFormat<CheckItemData> ITEM =
            LedgerFormat.of("check-item", "improvement", CheckItemData.class)
                    .standing()
                    .reference("roundId", "check-round", REQUIRED, GRID, NATURAL)
                    .count("ordinal", REQUIRED, GRID, SORT)
                    .text("question", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("basis", GRID)
                    .invented()
                    .build();

    static final LedgerFormat<CheckAnswerData> ANSWER =
            LedgerFormat.of("check-answer", "improvement", CheckAnswerData.class)
                    .reference("village", "village", REQUIRED, GRID, SEARCH, TITLE, NATURAL, SCOPE)
                    .reference("itemId", "check-item", REQUIRED, GRID, TITLE, NATURAL)
                    .choice("result", REQUIRED, GRID, SORT)
                    .date("checkedOn", REQUIRED, GRID, SORT)
                    .remark("note", GRID, SEARCH)
                    .reference("problemId", "problem", ACT, GRID)
                    .invented()
                    .rule("note", "check-answer.finding-without-note", RoundLedgers::explained)
                    .build();

    /** A finding says what was found. */
    private static boolean explained(CheckAnswerData answer) {
        return answer.result() != CheckResult.NO
                || answer.note() != null && !answer.note().isBlank();
    }

    @Bean
    @Order(440)
    Ledger<CheckRoundData> checkRounds(Ledgers ledgers) {
        return ledgers.open(ROUND, CheckRound.class, CheckRound::new);
    }

    @Bean
    @Order(441)
    Ledger<CheckItemData> checkItems(Ledgers ledgers) {
        return ledgers.open(ITEM, CheckItem.class, CheckItem::new);
    }

    @Bean
    @Order(442)
    Ledger<CheckAnswerData> checkAnswers(Ledgers ledgers) {
        return ledgers.open(ANSWER, CheckAnswer.class, CheckAnswer::new);
    }
}
