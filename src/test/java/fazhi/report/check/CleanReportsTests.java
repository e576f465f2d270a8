package fazhi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanReportsTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
    void aCleanReportRaisesNoCertainFinding(int number) {
        var text = CheckFixture.resource("/check/clean/report-%d.txt".formatted(number));
        assertThat(CheckFixture.check(text)).filteredOn(Finding::certain).isEmpty();
    }
}
