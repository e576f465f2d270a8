package fazhi.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.figure.chart.ChartData.Kind;
import fazhi.figure.chart.ChartData.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a picture tells more than a sentence with its table. */
class ChartDataTests {

    /** Angles of more are not told apart. */
    @Test
    void aPieHasFourSlicesAtMost() {
        assertThat(of("test.by-stage", "宗", Kind.PIE, "5 4 3 2").kind()).isEqualTo(Kind.PIE);
        assertThat(of("test.by-stage", "宗", Kind.PIE, "5 4 3 2 0").kind()).isEqualTo(Kind.PIE);
        var bars = of("test.by-stage", "宗", Kind.PIE, "5 4 3 2 1");
        assertThat(bars.kind()).isEqualTo(Kind.COLUMN);
        assertThat(bars.bears(Kind.PIE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, nothing at all",
        "0 0 0 0, false, only zeros",
        "7, false, one point",
        "7 3, false, two points",
        "1 1 1 1 1 1, false, all equal",
        "19 1 0 0, false, one is nine tenths and more",
        "91 5 4, false, nine tenths and more",
        "90 5 5, true, nine tenths exactly",
        "5 4 3, true, three points",
        "5 - 4 -, false, two known points",
        "5 - 4 - 3, true, three known points",
        "-95 3 2, true, a fall is not a share",
    })
    void isDrawnWhereItShowsSomething(String values, boolean drawn, String what) {
        assertThat(of("test.by-cause", "宗", Kind.COLUMN, values).drawn()).as(what).isEqualTo(drawn);
    }

    @Test
    void aMonthThatHoldsNearlyAllIsSeenAmongTheOthers() {
        assertThat(of("test.by-month", "宗", Kind.COLUMN, "0 0 19 1").drawn()).isTrue();
    }

    @Test
    void ratesAreNoPartsOfAWhole() {
        assertThat(of("test.rate", "%", Kind.COLUMN, "100 4 3").drawn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "test.by-village, COLUMN, 20, 3, true",
        "test.by-village, COLUMN, 5, 4, false",
        "test.by-village, COLUMN, 5, 12, true",
        "test.by-month, COLUMN, 12, 4, false",
        "test.plan-held, COLUMN, 20, 4, false",
        "test.by-cause, PIE, 4, 12, false",
        "test.by-cause, PIE, 20, 12, true",
        "test.by-cause, LINE, 20, 12, false",
    })
    void liesWhereNamesWouldNotStandSideBySide(
            String id, Kind kind, int categories, int length, boolean lying) {
        var names = IntStream.range(0, categories).mapToObj(each -> "村".repeat(length)).toList();
        var values = Collections.nCopies(categories, BigDecimal.ONE);
        var chart =
                new ChartData(
                        id,
                        kind,
                        "",
                        "",
                        "宗",
                        "",
                        names,
                        List.of(Series.of("", values, Collections.nCopies(categories, ""))));
        assertThat(chart.lying()).isEqualTo(lying);
    }

    /** Whatever the ledgers hold: what is drawn has three points that differ, none nearly all. */
    @Test
    void whateverIsDrawnIsWorthIt() {
        var chance = new Random(20221202);
        for (int round = 0; round < 2_000; round++) {
            int size = chance.nextInt(40);
            int most = 1 + chance.nextInt(chance.nextBoolean() ? 3 : 1_000);
            var values =
                    IntStream.range(0, size)
                            .mapToObj(_ -> BigDecimal.valueOf(chance.nextInt(most + 1)))
                            .toList();
            var chart =
                    new ChartData(
                            "test.by-cause",
                            Kind.COLUMN,
                            "",
                            "",
                            "宗",
                            "",
                            Collections.nCopies(size, "某"),
                            List.of(Series.of("", values, Collections.nCopies(size, ""))));
            if (!chart.drawn()) {
                continue;
            }
            var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(values.size()).isGreaterThan(2);
            assertThat(values.stream().distinct().count()).isGreaterThan(1);
            assertThat(Collections.max(values).multiply(BigDecimal.TEN))
                    .isLessThanOrEqualTo(sum.multiply(BigDecimal.valueOf(9)));
        }
    }

    private static ChartData of(String id, String unit, Kind kind, String values) {
        var known =
                Arrays.stream(values.split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.equals("-") ? null : new BigDecimal(each))
                        .toList();
        return new ChartData(
                id,
                kind,
                "",
                "",
                unit,
                "",
                Collections.nCopies(known.size(), "某"),
                List.of(Series.of("", known, Collections.nCopies(known.size(), ""))));
    }
}
