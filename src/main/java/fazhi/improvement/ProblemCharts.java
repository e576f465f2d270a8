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
import java.util.function.Function;
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
        return ofEach(
                "problem.measure-counts",
                Unit.ITEM,
                basis,
                standing,
                texts.get(measures.format().titleKey()),
                each -> BigDecimal.valueOf(each.steps().size()));
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
        return ofEach(
                "problem.progress",
                Unit.PERCENT,
                basis,
                steps,
                texts.get("task.progress"),
                each -> each.progress() == null ? null : BigDecimal.valueOf(each.progress()));
    }

    /** One number for each problem, leading to it. */
    private ChartData ofEach(
            String id,
            Unit unit,
            String basis,
            List<Step> steps,
            String name,
            Function<Step, @Nullable BigDecimal> number) {
        var values = new ArrayList<@Nullable BigDecimal>();
        steps.forEach(each -> values.add(number.apply(each)));
        return new ChartData(
                id,
                ChartData.Kind.COLUMN,
                texts.get("chart." + id),
                "",
                Labels.of(unit, texts),
                basis,
                steps.stream().map(Step::title).toList(),
                List.of(
                        new ChartData.Series(
                                name, values, steps.stream().map(Step::route).toList())));
    }
}
