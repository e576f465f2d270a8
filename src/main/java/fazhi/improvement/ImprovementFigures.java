package fazhi.improvement;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.Flow;
import fazhi.figure.count.FlowFigures;
import fazhi.figure.count.LedgerFigures;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.task.TaskData;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of improvement (整改指标); a task is done when a second person has closed it. */
@Configuration(proxyBeanMethods = false)
class ImprovementFigures {

    static final Flow PROBLEMS =
            new Flow(
                    "improvement.problems",
                    "improvement.problems.carried",
                    "improvement.problems",
                    "improvement.problems.concluded",
                    "improvement.problems.open");

    static final Flow TASKS = Flow.of("improvement.tasks", "improvement.tasks");

    @Bean
    @Order(410)
    FigureSource problemFigures(Ledger<ProblemData> problems, CellTexts texts) {
        return LedgerFigures.of(problems, texts)
                .dated(Basis.PERIOD, "foundOn")
                .count("improvement.problems", Unit.ITEM);
    }

    /** Problems of any year that nobody has closed by the last day, and what was before. */
    @Bean
    @Order(411)
    FigureSource problemFlow(Ledger<ProblemData> problems, CellTexts texts) {
        return FlowFigures.of(problems, texts, PROBLEMS, Unit.ITEM, "foundOn", "closedOn");
    }

    @Bean
    @Order(432)
    FigureSource taskFlow(Ledger<TaskData> tasks, CellTexts texts) {
        return FlowFigures.of(tasks, texts, TASKS, Unit.ITEM, "assignedOn", "closedOn");
    }

    @Bean
    @Order(420)
    FigureSource measureFigures(Ledger<MeasureData> measures, CellTexts texts) {
        return LedgerFigures.of(measures, texts)
                .dated(Basis.PERIOD, "setOn")
                .count("improvement.measures", Unit.ITEM);
    }

    /** Measures of any year that are past their day on the cut-off day. */
    @Bean
    @Order(421)
    FigureSource overdueMeasures(Ledger<MeasureData> measures, CellTexts texts) {
        return LedgerFigures.of(measures, texts)
                .dated(Basis.ASOF, "")
                .unknownUntilBegun("setOn")
                .count(
                        "improvement.measures.overdue",
                        Unit.ITEM,
                        window -> List.of(late(window), open(window)));
    }

    /** Of all measures set until the cut-off day, those completed by then. */
    @Bean
    @Order(422)
    FigureSource completedMeasures(Ledger<MeasureData> measures, CellTexts texts) {
        return LedgerFigures.of(measures, texts)
                .dated(Basis.ASOF, "setOn")
                .rate(
                        "improvement.measures.done-rate",
                        window -> List.of(Condition.upTo("closedOn", window.to())));
    }

    @Bean
    @Order(430)
    FigureSource taskFigures(Ledger<TaskData> tasks, CellTexts texts) {
        return LedgerFigures.of(tasks, texts)
                .dated(Basis.PERIOD, "assignedOn")
                .unknownUntilBegun("assignedOn")
                .count("improvement.tasks", Unit.ITEM)
                .count(
                        "improvement.tasks.done",
                        Unit.ITEM,
                        window -> List.of(Condition.upTo("closedOn", window.to())));
    }

    /** Tasks of any year that are past their day on the cut-off day. */
    @Bean
    @Order(431)
    FigureSource overdueFigures(Ledger<TaskData> tasks, CellTexts texts) {
        return LedgerFigures.of(tasks, texts)
                .dated(Basis.ASOF, "")
                .unknownUntilBegun("assignedOn")
                .count("improvement.tasks.overdue", Unit.ITEM, ImprovementFigures::overdue)
                .count(
                        "improvement.tasks.nobody",
                        Unit.ITEM,
                        window ->
                                List.of(
                                        Condition.upTo("assignedOn", window.to()),
                                        open(window),
                                        new Condition.Empty("person")));
    }

    private static List<Condition> overdue(Window window) {
        return List.of(late(window), new Condition.EmptyOrAfter("doneOn", window.to().toString()));
    }

    private static Condition late(Window window) {
        return Condition.upTo("dueOn", window.to().minusDays(1));
    }

    private static Condition open(Window window) {
        return new Condition.EmptyOrAfter("closedOn", window.to().toString());
    }
}
