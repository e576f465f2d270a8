package fazhi.improvement;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.LedgerCharts;
import fazhi.figure.chart.Matrix;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.tree.ImprovementTree;
import fazhi.improvement.tree.Step;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Problems against their measures, and how far each has come (整改对应矩阵、进度图). */
@Component
class ProblemCharts {

    private final Ledger<ProblemData> problems;

    private final Ledger<MeasureData> measures;

    private final ImprovementTree tree;

    private final LedgerCharts charts;

    private final Texts texts;

    ProblemCharts(
            Ledger<ProblemData> problems,
            Ledger<MeasureData> measures,
            ImprovementTree tree,
            LedgerCharts charts,
            Texts texts) {
        this.problems = problems;
        this.measures = measures;
        this.tree = tree;
        this.charts = charts;
        this.texts = texts;
    }

    List<ChartData> charts(Window window, String basis) {
        var steps = tree.of(window);
        return List.of(
                measureCounts(window, basis),
                byCategory(steps, window, basis),
                progress(steps, basis));
    }

    /** How many measures answer each problem; one that none answers stands first. */
    private ChartData measureCounts(Window window, String basis) {
        var standing =
                tree.measures(window).stream()
                        .sorted(Comparator.comparing(each -> !each.steps().isEmpty()))
                        .toList();
        return new ChartData(
                "problem.measure-counts",
                ChartData.Kind.COLUMN,
                texts.get("chart.problem.measure-counts"),
                "",
                Labels.of(Unit.ITEM, texts),
                basis,
                standing.stream().map(Step::title).toList(),
                List.of(
                        ChartData.Series.of(
                                texts.get(measures.format().titleKey()),
                                standing.stream()
                                        .map(each -> BigDecimal.valueOf(each.steps().size()))
                                        .toList(),
                                standing.stream().map(Step::route).toList())));
    }

    private ChartData byCategory(List<Step> steps, Window window, String basis) {
        return charts.byValue(
                new LedgerCharts.Plan(
                        "problem.by-category",
                        ChartData.Kind.COLUMN,
                        problems,
                        "category",
                        ImprovementTree.standing(window),
                        Unit.ITEM,
                        basis),
                steps.stream()
                        .map(each -> new Grouping.Group(List.of(each.theme()), 1, BigDecimal.ZERO))
                        .toList(),
                0);
    }

    /** A problem's row without any number has no measure yet. */
    Matrix closure(Window window, String basis) {
        var steps = tree.measures(window);
        var themes = new LinkedHashSet<String>();
        steps.forEach(problem -> problem.steps().forEach(each -> themes.add(each.theme())));
        return new Matrix(
                "problem.measures",
                texts.get("matrix.problem.measures"),
                Labels.of(Unit.ITEM, texts),
                basis,
                steps.stream().map(Step::title).toList(),
                themes.stream().map(this::named).toList(),
                steps.stream()
                        .map(problem -> themes.stream().map(each -> cell(problem, each)).toList())
                        .toList());
    }

    private String named(String theme) {
        return theme.isEmpty() ? texts.get("measure.without-theme") : theme;
    }

    private Matrix.Cell cell(Step problem, String theme) {
        var count = problem.steps().stream().filter(each -> each.theme().equals(theme)).count();
        return new Matrix.Cell(BigDecimal.valueOf(count), count == 0 ? "" : route(problem, theme));
    }

    private String route(Step problem, String theme) {
        var group = theme.isEmpty() ? new Condition.Empty("theme") : Condition.is("theme", theme);
        return measures.format().route(List.of(Condition.is("problemId", problem.id()), group));
    }

    private ChartData progress(List<Step> steps, String basis) {
        var values = new ArrayList<@Nullable BigDecimal>();
        steps.stream()
                .map(Step::progress)
                .forEach(each -> values.add(each == null ? null : BigDecimal.valueOf(each)));
        return new ChartData(
                "problem.progress",
                ChartData.Kind.COLUMN,
                texts.get("chart.problem.progress"),
                "",
                Labels.of(Unit.PERCENT, texts),
                basis,
                steps.stream().map(Step::title).toList(),
                List.of(
                        new ChartData.Series(
                                texts.get("task.progress"),
                                values,
                                steps.stream().map(Step::route).toList())));
    }
}
