package fazhi.improvement;

import fazhi.common.Period;
import fazhi.figure.Basis;
import fazhi.figure.ChartData;
import fazhi.figure.FigureWindows;
import fazhi.figure.Matrix;
import fazhi.figure.Overview;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Improvement at a glance (整改提升概览). */
@Component
@Order(4)
class ImprovementOverview implements Overview {

    private final ProblemCharts problems;

    private final TaskStates tasks;

    private final FigureWindows windows;

    ImprovementOverview(ProblemCharts problems, TaskStates tasks, FigureWindows windows) {
        this.problems = problems;
        this.tasks = tasks;
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
                "improvement.problems.open",
                "improvement.tasks.overdue");
    }

    @Override
    public List<ChartData> charts(Period period) {
        var days = windows.days(period);
        var window = days.window(Basis.PERIOD);
        var charts = new ArrayList<>(problems.charts(window, standing(days)));
        charts.add(tasks.draw(window, windows.sentence(days, window, "")));
        return charts;
    }

    @Override
    public List<Matrix> matrices(Period period) {
        var days = windows.days(period);
        var window = days.window(Basis.PERIOD);
        return List.of(problems.closure(window, standing(days)));
    }

    /** Problems stand until they are closed, whatever year they were found in. */
    private String standing(FigureWindows.Days days) {
        return windows.sentence(days, days.window(Basis.ASOF), "");
    }
}
