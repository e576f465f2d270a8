package fazhi.improvement;

import fazhi.common.Period;
import fazhi.figure.FlowMatrix;
import fazhi.figure.board.Chapter;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.figure.count.Flow;
import fazhi.figure.reporting.FigureWindows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Improvement at a glance (整改提升概览). */
@Component
@Order(4)
public class ImprovementOverview implements Overview {

    private static final List<Flow> FLOWS =
            List.of(ImprovementFigures.PROBLEMS, ImprovementFigures.TASKS);

    private final ProblemCharts problems;

    private final TaskStates tasks;

    private final YardstickCharts yardsticks;

    private final FlowMatrix flow;

    private final FigureWindows windows;

    ImprovementOverview(
            ProblemCharts problems,
            TaskStates tasks,
            YardstickCharts yardsticks,
            FlowMatrix flow,
            FigureWindows windows) {
        this.problems = problems;
        this.tasks = tasks;
        this.yardsticks = yardsticks;
        this.flow = flow;
        this.windows = windows;
    }

    @Override
    public String module() {
        return "improvement";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "improvement.problems",
                "improvement.measures",
                "improvement.tasks",
                "improvement.tasks.done",
                "improvement.problems.carried",
                "improvement.problems.open",
                "improvement.problems.without-measure",
                "improvement.tasks.overdue");
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                List.of("improvement.problems.open"),
                List.of(
                        "improvement.problems.concluded",
                        "improvement.measures.done-rate",
                        "improvement.tasks.done"),
                List.of("improvement.problems.without-measure", "improvement.tasks.overdue"),
                List.of("improvement.measures", "improvement.problems"));
    }

    @Override
    public List<ChartData> charts(Period period) {
        var days = windows.days(period);
        var window = days.inPeriod();
        var charts = new ArrayList<>(problems.charts(window, standing(days)));
        charts.add(tasks.draw(window, windows.by(window, "task.assignedOn")));
        charts.addAll(yardsticks.of(period, window));
        return charts;
    }

    @Override
    public List<Matrix> matrices(Period period) {
        var days = windows.days(period);
        return List.of(
                problems.closure(days.inPeriod(), standing(days)),
                flow.of("improvement", period, FLOWS));
    }

    /** Problems stand until they are closed, whatever year they were found in. */
    private String standing(FigureWindows.Days days) {
        return windows.sentence(days, days.asOf(), "");
    }
}
