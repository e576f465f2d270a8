package fazhi.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixTests {

    private static Matrix of(@Nullable Integer... counts) {
        var cells =
                Arrays.stream(counts)
                        .map(
                                each ->
                                        new Matrix.Cell(
                                                each == null ? null : BigDecimal.valueOf(each), ""))
                        .toList();
        return new Matrix("m", "", "", "", List.of("a"), List.of("b", "c"), List.of(cells));
    }

    @Test
    void zerosAndUnknownsAloneAreNothing() {
        assertThat(of(0, null).empty()).isTrue();
        assertThat(of(0, 1).empty()).isFalse();
    }
}
