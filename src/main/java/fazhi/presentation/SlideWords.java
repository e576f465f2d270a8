package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.UnitSpace;
import fazhi.figure.Basis;
import fazhi.figure.FigureValue;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.presentation.speech.Aloud;
import fazhi.presentation.speech.ChartSpeech;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words under a slide's title and the speaker's sentences (解说词), all computed from values. */
@Component
record SlideWords(Texts texts) {

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

    String spoken(ChartData chart) {
        return sentences(List.of(new ChartSpeech(texts).of(chart)));
    }

    /** Units and days stand on the slide; nobody reads them aloud. */
    String spoken(Matrix matrix, String headline) {
        return sentences(
                List.of(texts.get("spoken.table", Aloud.title(matrix.title(), texts), headline)));
    }

    /** Nobody reads the space between a number and its unit aloud. */
    String sentences(List<String> sentences) {
        return sentences.stream()
                .filter(each -> !each.isBlank())
                .map(each -> texts.get("slide.sentence", UnitSpace.without(each)))
                .collect(Collectors.joining("\n"));
    }
}
