package fazhi.presentation.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Texts;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.figure.chart.ChartData.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** To a chart it is said what only the picture shows, and nothing where nothing stands out. */
@DatabaseTest
class ChartSpeechTests {

    private static final List<String> QUARTERS =
            IntStream.rangeClosed(1, 4).mapToObj("第%d季度"::formatted).toList();

    private final ChartSpeech speech;

    ChartSpeechTests(@Autowired Texts texts) {
        speech = new ChartSpeech(texts);
    }

    @Test
    void ofALineTheSteepestMonthIsSaidAndNotItsEnd() {
        var chart = chart("penalty.progress", Kind.LINE, series("立案", 2, 3, 8, 9));
        assertThat(speech.of(chart)).isEqualTo("立案与办结情况请看图，立案最多的是三季度，5宗");
    }

    @Test
    void ofATimeTheHighestIsSaidUnlessAllAreAlike() {
        assertThat(speech.of(chart("a.by-month", Kind.COLUMN, series("2025年", 3, 5, 4, 3))))
                .isEqualTo("立案与办结情况请看图，最多的是二季度，5宗");
        assertThat(speech.of(chart("a.by-month", Kind.COLUMN, series("2025年", 3, 3, 3, 3))))
                .isEqualTo("立案与办结情况请看图");
        assertThat(speech.of(chart("a.by-month", Kind.COLUMN, series("2025年", 0, 1, 0, 0))))
                .isEqualTo("立案与办结情况请看图");
    }

    @Test
    void aYearIsMeasuredAgainstAWholeYearOnly() {
        var now = series("2025年", 3, 5, 4, 3);
        assertThat(speech.of(chart("a.by-month", Kind.COLUMN, now, series("2024年", 1, 2, 2, 2))))
                .endsWith("，全年比2024年多8宗");
        assertThat(
                        speech.of(
                                chart(
                                        "a.by-month",
                                        Kind.COLUMN,
                                        now,
                                        series("2024年（至12月2日）", 1, 2, 2, 2))))
                .doesNotContain("2024");
    }

    /** A plan beside what was held is no year before. */
    @Test
    void whatIsNoYearIsNotMeasuredAgainstIt() {
        var planned = series("计划", 1, 5, 2, 2);
        var held = series("已开展", 1, 1, 0, 0);
        assertThat(speech.of(chart("study.plan-held", Kind.COLUMN, planned, held)))
                .isEqualTo("立案与办结情况请看图");
    }

    @Test
    void ofManyTheFirstAreSaid() {
        assertThat(speech.of(chart("penalty.by-cause", Kind.COLUMN, series("立案", 1, 9, 4, 0))))
                .isEqualTo("立案与办结情况请看图，排在前面的是第2季度9宗、第3季度4宗、第1季度1宗");
    }

    private static Series series(String name, @Nullable Integer... values) {
        return Series.of(
                name,
                Arrays.stream(values)
                        .<@Nullable BigDecimal>map(
                                each -> each == null ? null : BigDecimal.valueOf(each))
                        .toList(),
                Arrays.stream(values).map(_ -> "").toList());
    }

    private static ChartData chart(String id, Kind kind, Series... series) {
        return new ChartData(id, kind, "立案与办结（逐月累计）", "共 9 宗", "宗", "", QUARTERS, List.of(series));
    }
}
