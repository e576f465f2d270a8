package fazhi.improvement.supervision;

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

import fazhi.common.Texts;
import fazhi.figure.board.Attention.Line;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.handover.HeldWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of orders of supervision (督办单台账). */
@Configuration(proxyBeanMethods = false)
class SupervisionLedgers {

    static final LedgerFormat<SupervisionData> SUPERVISION =
            LedgerFormat.of("supervision", "improvement", SupervisionData.class)
                    .text("matter", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .reference("taskId", "task", GRID)
                    .remark("demand", SEARCH)
                    .reference("unit", "department", GRID, SCOPE)
                    .reference("person", "staff", GRID)
                    .reference("leader", "staff")
                    .date("issuedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("answerDueOn", REQUIRED, AHEAD, GRID, SORT)
                    .date("answeredOn", GRID, SORT)
                    .remark("answer", SEARCH)
                    .date("escalatedOn", ACT, GRID, SORT)
                    .text("escalatedBy", ACT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "answerDueOn",
                            "supervision.due-before-issued",
                            each -> inOrder(each.issuedOn(), each.answerDueOn()))
                    .rule(
                            "answeredOn",
                            "supervision.answered-before-issued",
                            each -> inOrder(each.issuedOn(), each.answeredOn()))
                    .rule("answer", "supervision.answer-missing", SupervisionData::answeredInWords)
                    .build();

    @Bean
    @Order(435)
    Ledger<SupervisionData> supervisions(Ledgers ledgers) {
        return ledgers.open(SUPERVISION, Supervision.class, Supervision::new);
    }

    /** Orders nobody has answered in time. */
    @Bean
    RowMark<SupervisionData> supervisionMarks(Clock clock) {
        return RowMark.when(
                SUPERVISION.id(),
                "supervision.overdue",
                (order, _) -> order.overdueOn(LocalDate.now(clock)));
    }

    @Bean
    HeldWork supervisionsInHand() {
        return HeldWork.until("answeredOn", SUPERVISION.id(), "person", "leader");
    }

    @Bean
    @Order(435)
    AttentionSource supervisionsUnanswered(Ledger<SupervisionData> supervisions, Texts texts) {
        return AttentionSource.of(
                supervisions,
                texts,
                day ->
                        List.of(
                                Line.late(
                                        "attention.supervision.overdue",
                                        new Condition.Empty("answeredOn"),
                                        new Condition.Empty("escalatedOn"),
                                        Condition.upTo("answerDueOn", day.minusDays(1))),
                                Line.late(
                                        "attention.supervision.escalated",
                                        new Condition.Empty("answeredOn"),
                                        new Condition.Filled("escalatedOn"))));
    }
}
