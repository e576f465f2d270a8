package fazhi.enforcement.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.chart.ChartData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A running year is drawn beside the same days of the one before, as its numbers are. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-06-15"})
class CaseProgressTests {

    private static final int JUNE = 5;

    private static final int AUGUST = 7;

    @Autowired CaseProgress progress;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private ChartData.Series series(String name) {
        return progress.of(Period.year(2023)).series().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal filed(String from, String to) {
        var asked =
                Tally.rows(
                        List.of(
                                Condition.between(
                                        "filedOn", LocalDate.parse(from), LocalDate.parse(to))));
        return BigDecimal.valueOf(penalties.tally(List.of(asked)).getFirst().rows());
    }

    @Test
    void theYearBeforeEndsOnTheSameDay() {
        var before = series("2022年同期立案").values();
        assertThat(before.get(JUNE)).isEqualTo(filed("2022-01-01", "2022-06-15"));
        assertThat(before.subList(JUNE + 1, before.size())).containsOnlyNulls();
        assertThat(series("立案").values().get(JUNE)).isEqualTo(filed("2023-01-01", "2023-06-15"));
    }

    @Test
    void itsLinesAreCalledAsItsNumbersAre() {
        assertThat(progress.of(Period.year(2023)).series())
                .extracting(ChartData.Series::name)
                .containsExactly("立案", "办结（含往期立案）", "2022年同期立案", "2022年同期办结");
    }

    /** Before the office was founded its lines have no value, not even a zero. */
    @Test
    void theLinesOfTheFirstYearBeginWithTheFounding() {
        var before = progress.of(Period.year(2022)).series().get(2);
        assertThat(before.name()).isEqualTo("2021年同期立案（8月1日成立起）");
        assertThat(before.values().subList(0, AUGUST)).containsOnlyNulls();
        assertThat(before.values().get(AUGUST)).isEqualTo(filed("2021-08-01", "2021-08-31"));
        assertThat(progress.of(Period.year(2021)).series().getFirst().values().subList(0, AUGUST))
                .containsOnlyNulls();
    }
}
