package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.UnitSpace;
import fazhi.figure.Basis;
import fazhi.figure.FigureValue;
import fazhi.figure.Unit;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The words under a slide's title and the speaker's sentences (解说词), all computed from values. */
@Component
record SlideWords(Texts texts) {

    private static final int READABLE = 6;

    private static final int FEW = 3;

    String basis(String unit, String basis) {
        return texts.get("chart.basis", unit, basis);
    }

    String figure(FigureValue figure) {
        return texts.get(
                figure.few() ? "slide.share" : "slide.number",
                figure.label(),
                figure.large(),
                figure.behindLarge());
    }

    /** On which days it stands, so that a number of the year is not taken for one of all years. */
    String basis(FigureValue figure, Period period) {
        var standing = "slide.standing." + figure.id();
        if (texts.has(standing)) {
            return texts.get(standing, Formats.monthAndDay(figure.to(), texts));
        }
        return switch (figure.basis()) {
            case PERIOD -> Formats.period(period, texts);
            case DECIDED -> texts.get("slide.basis.decided", Formats.period(period, texts));
            case ASOF -> texts.get("slide.basis.asof", Formats.monthAndDay(figure.to(), texts));
            case FOUNDING, OPENING -> Labels.of(figure.basis(), texts);
        };
    }

    /**
     * Below a cut-off day, a number of the period or of that day; of any other its basis is said.
     */
    String based(FigureValue figure, Period period) {
        var number = figure(figure);
        return figure.basis() == Basis.PERIOD || figure.basis() == Basis.ASOF
                ? number
                : texts.get("slide.number-on", number, basis(figure, period));
    }

    /** 23 个中 20 个已有记录，3 个尚无记录. */
    String headline(Matrix matrix) {
        if (!matrix.headline().isBlank()) {
            return matrix.headline();
        }
        var silent = matrix.cells().stream().filter(SlideWords::nothing).count();
        return silent == 0
                ? texts.get("slide.matrix-full", matrix.rows().size())
                : texts.get(
                        "slide.matrix-headline",
                        matrix.rows().size(),
                        matrix.rows().size() - silent,
                        silent);
    }

    /** True of a matrix without any number: it has nothing to say to a meeting. */
    static boolean silent(Matrix matrix) {
        return matrix.cells().stream().allMatch(SlideWords::nothing);
    }

    private static boolean nothing(List<Matrix.Cell> row) {
        return row.stream().allMatch(cell -> cell.value() == null || cell.value().signum() == 0);
    }

    /** What it shows and what is seen in it; the values where they are few enough to listen to. */
    String spoken(ChartData chart) {
        var sentences =
                new ArrayList<>(
                        List.of(texts.get("spoken.chart", chart.title()), chart.headline()));
        if (chart.categories().size() <= READABLE) {
            chart.series().forEach(series -> sentences.add(values(chart, series)));
        } else if (chart.headline().isBlank() && chart.series().size() == 1) {
            sentences.add(largest(chart));
        }
        return sentences(sentences);
    }

    /** Units and days stand on the slide; nobody reads them aloud. */
    String spoken(Matrix matrix, String headline) {
        return sentences(List.of(texts.get("spoken.chart", matrix.title()), headline));
    }

    /** The largest of many, where nothing else says what is seen. */
    private String largest(ChartData chart) {
        var values = chart.series().getFirst().values();
        return IntStream.range(0, values.size())
                .boxed()
                .filter(at -> values.get(at) != null && values.get(at).signum() != 0)
                .sorted(Comparator.comparing(values::get, Comparator.reverseOrder()))
                .limit(FEW)
                .map(at -> number(chart, at, values.get(at)))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(texts.get("common.list-mark")),
                                all -> all.isEmpty() ? "" : texts.get("spoken.largest", all)));
    }

    private String number(ChartData chart, int at, BigDecimal value) {
        return texts.get(
                "spoken.number",
                chart.categories().get(at),
                Formats.number(value),
                Unit.beside(chart.unit(), value, texts));
    }

    private String values(ChartData chart, ChartData.Series series) {
        var said = new ArrayList<String>();
        for (int i = 0; i < chart.categories().size(); i++) {
            var value = series.values().get(i);
            if (value != null && value.signum() != 0) {
                said.add(number(chart, i, value));
            }
        }
        var all = String.join(texts.get("common.list-mark"), said);
        return chart.series().size() == 1 ? all : texts.get("slide.series", series.name(), all);
    }

    /** Nobody reads the space between a number and its unit aloud. */
    String sentences(List<String> sentences) {
        return sentences.stream()
                .filter(each -> !each.isBlank())
                .map(each -> texts.get("slide.sentence", UnitSpace.without(each)))
                .collect(Collectors.joining("\n"));
    }
}
