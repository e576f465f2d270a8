package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanReportsTests {

    static IntStream reports() {
        return IntStream.rangeClosed(1, 32);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aCleanReportRaisesNoCertainFinding(int number) {
        var text = CheckFixture.resource("/check/clean/report-%d.txt".formatted(number));
        assertThat(CheckFixture.check(text)).filteredOn(Finding::certain).isEmpty();
    }
}
