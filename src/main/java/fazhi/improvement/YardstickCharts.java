package fazhi.improvement;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.tree.ImprovementTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before and after of a problem in one chart (整改成效图): start, last year, now and target. */
@Component
record YardstickCharts(ImprovementTree tree, FigureCatalogue figures, Texts texts) {

    /** Of the problems that stood in the window, the days of the period so far. */
    List<ChartData> of(Period period, Window window) {
        var measured =
                tree.problems(window).stream()
                        .filter(problem -> problem.data().yardstick() != null)
                        .toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        var values =
                figures.of(
                        measured.stream()
                                .map(problem -> Objects.requireNonNull(problem.data().yardstick()))
                                .toList(),
                        period);
        return IntStream.range(0, measured.size())
                .mapToObj(i -> chart(measured.get(i), values.get(i)))
                .toList();
    }

    private ChartData chart(Stored<ProblemData> problem, FigureValue figure) {
        var data = problem.data();
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable BigDecimal>();
        var routes = new ArrayList<String>();
        add(texts.get("yardstick.start"), data.yardstickStart(), "", names, values, routes);
        var before = figure.compared();
        if (before != null) {
            add(before.words(), before.value(), "", names, values, routes);
        }
        add(
                texts.get("yardstick.now", figure.to().toString()),
                figure.value(),
                figure.route(),
                names,
                values,
                routes);
        add(texts.get("yardstick.target"), data.yardstickTarget(), "", names, values, routes);
        return new ChartData(
                "problem.yardstick." + problem.id(),
                ChartData.Kind.COLUMN,
                texts.get("chart.yardstick", data.name(), figure.label()),
                "",
                figure.unit(),
                figure.sentence(),
                names,
                List.of(new ChartData.Series(figure.label(), values, routes)));
    }

    private static void add(
            String name,
            @Nullable BigDecimal value,
            String route,
            List<String> names,
            List<@Nullable BigDecimal> values,
            List<String> routes) {
        names.add(name);
        values.add(value);
        routes.add(route);
    }
}
