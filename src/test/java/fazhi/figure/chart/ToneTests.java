package fazhi.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.BoardService;
import fazhi.office.Palette;
import fazhi.security.session.SystemIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One thing has one colour in every chart, and the year before is grey. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class ToneTests {

    private static final List<String> GREYS = List.of("5F6773", "A4ACB5");

    @Autowired BoardService boards;

    private ChartData chart(String module, String id, int year) {
        return SystemIdentity.run(() -> boards.of(module, Period.year(year))).charts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String colour(ChartData chart, int at) {
        return Palette.hex(chart.tone(at));
    }

    @Test
    void theYearBeforeIsGreyWhereverItStands() {
        var months = chart("publicity", "activity.by-month", 2022);
        var cases = chart("enforcement", "penalty.progress", 2022);
        assertThat(colour(months, 1)).isEqualTo(GREYS.getFirst());
        assertThat(cases.series()).hasSize(4);
        assertThat(List.of(colour(cases, 2), colour(cases, 3))).isEqualTo(GREYS);
        assertThat(List.of(colour(cases, 0), colour(cases, 1), colour(months, 0)))
                .doesNotContainAnyElementsOf(GREYS);
    }

    /** A style belongs to what is counted, in whichever year. */
    @Test
    void whatIsToBeDoneIsDashedAndWhatWasDoneSolid() {
        var cases = chart("enforcement", "penalty.progress", 2022);
        assertThat(IntStream.range(0, 4).mapToObj(at -> cases.tone(at).planned()))
                .containsExactly(true, false, true, false);
        assertThat(IntStream.range(0, 4).map(at -> cases.tone(at).place()))
                .containsExactly(0, 1, 0, 1);
        var study = chart("leadership", "study.plan-held", 2023);
        assertThat(study.tone(0).planned()).isTrue();
        assertThat(study.tone(1).planned()).isFalse();
    }

    /** A state of which there is nothing one year does not hand its colour on. */
    @Test
    void aColourIsTiedToWhatItShowsNotToItsPlace() {
        var colours = new HashMap<String, String>();
        var all = new ArrayList<String>();
        for (int year = 2021; year <= 2023; year++) {
            var fates = chart("enforcement", "seizure.fates", year);
            for (int at = 0; at < fates.series().size(); at++) {
                var name = fates.series().get(at).name();
                all.add(name);
                assertThat(colours.merge(name, colour(fates, at), (one, _) -> one))
                        .as(year + " " + name)
                        .isEqualTo(colour(fates, at));
            }
        }
        assertThat(all).hasSizeGreaterThan(colours.size());
        assertThat(colours.values()).doesNotHaveDuplicates();
    }
}
