package fazhi.improvement;

import fazhi.common.Texts;
import fazhi.figure.Attention.Line;
import fazhi.figure.AttentionSource;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.RowMark;
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
                _ -> new Line("attention.problem.no-measure", List.of(OPEN), false));
    }

    @Bean
    @Order(411)
    AttentionSource problemsWithoutCause(Ledger<ProblemData> problems, Texts texts) {
        return AttentionSource.of(
                problems,
                texts,
                _ ->
                        List.of(
                                new Line(
                                        "attention.problem.no-cause",
                                        List.of(OPEN, new Condition.Empty("cause")),
                                        false)));
    }

    @Bean
    @Order(420)
    AttentionSource measuresUncovered(
            Ledger<MeasureData> measures, RowMark<MeasureData> uncovered, Texts texts) {
        return AttentionSource.of(
                measures,
                texts,
                uncovered,
                _ -> new Line("attention.measure.no-task", List.of(OPEN), false));
    }

    @Bean
    @Order(430)
    AttentionSource tasksToSeeTo(Ledger<TaskData> tasks, Texts texts) {
        return AttentionSource.of(
                tasks,
                texts,
                day ->
                        List.of(
                                new Line(
                                        "attention.task.overdue",
                                        List.of(
                                                OPEN,
                                                new Condition.Empty("doneOn"),
                                                Condition.upTo("dueOn", day.minusDays(1))),
                                        true),
                                new Line(
                                        "attention.task.to-close",
                                        List.of(OPEN, new Condition.Filled("doneOn")),
                                        false),
                                new Line(
                                        "attention.task.nobody",
                                        List.of(OPEN, new Condition.Empty("person")),
                                        false)));
    }
}
