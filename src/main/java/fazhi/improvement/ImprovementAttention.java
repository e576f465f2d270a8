package fazhi.improvement;

import fazhi.common.Texts;
import fazhi.figure.board.Attention.Line;
import fazhi.figure.board.AttentionSource;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.task.TaskData;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What in improvement somebody has to see to (整改提升待处理事项). */
@Configuration(proxyBeanMethods = false)
class ImprovementAttention {

    private static final Condition OPEN = new Condition.Empty("closedOn");

    @Bean
    @Order(410)
    AttentionSource problemsUncovered(
            Ledger<ProblemData> problems, RowMark<ProblemData> uncovered, Texts texts) {
        return AttentionSource.of(
                problems,
                texts,
                uncovered,
                _ -> Line.waiting("attention.problem.no-measure", OPEN));
    }

    @Bean
    @Order(411)
    AttentionSource problemsWithoutCause(Ledger<ProblemData> problems, Texts texts) {
        return AttentionSource.of(
                problems,
                texts,
                _ ->
                        List.of(
                                Line.waiting(
                                        "attention.problem.no-cause",
                                        OPEN,
                                        new Condition.Empty("cause"))));
    }

    @Bean
    @Order(420)
    AttentionSource measuresUncovered(
            Ledger<MeasureData> measures, RowMark<MeasureData> uncovered, Texts texts) {
        return AttentionSource.of(
                measures, texts, uncovered, _ -> Line.waiting("attention.measure.no-task", OPEN));
    }

    @Bean
    @Order(430)
    AttentionSource tasksToSeeTo(Ledger<TaskData> tasks, Texts texts) {
        return AttentionSource.of(
                tasks,
                texts,
                day ->
                        List.of(
                                Line.late(
                                        "attention.task.overdue",
                                        OPEN,
                                        new Condition.Empty("doneOn"),
                                        Condition.upTo("dueOn", day.minusDays(1))),
                                Line.waiting(
                                        "attention.task.to-close",
                                        OPEN,
                                        new Condition.Filled("doneOn")),
                                Line.waiting(
                                        "attention.task.nobody",
                                        OPEN,
                                        new Condition.Empty("person"))));
    }
}
