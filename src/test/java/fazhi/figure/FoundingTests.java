package fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.chart.ChartData;
import fazhi.security.session.SystemIdentity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A year before of which only a part was kept says so wherever it stands beside another. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-12-15"})
class FoundingTests {

    private static final int SEPTEMBER = 8;

    @Autowired private FigureCatalogue figures;

    @Autowired private BoardService boards;

    private Comparison before(String figure, Period period) {
        return SystemIdentity.run(() -> figures.of(List.of(figure), period).getFirst().compared());
    }

    @Test
    void theYearOfTheFoundingIsAPart() {
        var before = before("penalty.filed@period", Period.year(2022));
        assertThat(before.from()).isEqualTo(LocalDate.of(2021, 8, 1));
        assertThat(before.partly()).isTrue();
        assertThat(before.words()).isEqualTo("上年同期（8月1日成立起，至12月2日）");
    }

    @Test
    void anyLaterYearIsAWhole() {
        var before = before("penalty.filed@period", Period.year(2023));
        assertThat(before.partly()).isFalse();
        assertThat(before.words()).isEqualTo("上年同期（至12月15日）");
    }

    @Test
    void daysBeforeTheFoundingAreNoZero() {
        assertThat(before("penalty.filed@period", new Period(2022, Period.Part.HALF, 1))).isNull();
    }

    /** The office's day says nothing of what others keep. */
    @Test
    void activitiesAreNotTheOffices() {
        assertThat(before("publicity.activities", Period.year(2022)).partly()).isFalse();
    }

    @Test
    void monthsBeginWithTheFirstEntry() {
        var before = activities(2022).get(1);
        assertThat(before.name()).isEqualTo("2021年（9月1日至12月2日）");
        assertThat(before.values().subList(0, SEPTEMBER)).containsOnlyNulls();
        assertThat(before.values().get(SEPTEMBER)).isNotNull();
    }

    @Test
    void monthsOfALedgerKeptBeforeBeginWithTheYear() {
        var before = activities(2023).get(1);
        assertThat(before.name()).isEqualTo("2022年（至12月15日）");
        assertThat(before.values()).doesNotContainNull();
    }

    private List<ChartData.Series> activities(int year) {
        return SystemIdentity.run(() -> boards.of("publicity", Period.year(year))).charts().stream()
                .filter(chart -> chart.id().equals("activity.by-month"))
                .findFirst()
                .orElseThrow()
                .series();
    }
}
