package fazhi.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import fazhi.ViewTest;
import fazhi.deadline.Radar;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RadarViewTests extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired private Radar radar;

    @Test
    void whatIsPastATermOfLawIsSeenFirst() {
        open("deadlines?period=2022");
        var counts = radar.counts(RadarQuery.of(TODAY).in("enforcement"));
        assertThat(counts.get(Nearness.LEGAL)).isPositive();
        assertThat(marked(Tab.class, "tab-LEGAL").isSelected()).isTrue();
        assertThat(marked(Tab.class, "tab-OVERDUE").getLabel())
                .containsSubsequence(
                        counts.get(Nearness.OVERDUE).toString(),
                        counts.get(Nearness.LEGAL).toString());
    }

    /** Where nothing is past, what can still be kept; else all. */
    @Test
    void theFirstThatHoldsAnythingIsOpened() {
        var asked = RadarQuery.of(TODAY);
        assertThat(RadarAddress.opened(asked, Map.of(Nearness.LEGAL, 0L, Nearness.WEEK, 2L)))
                .isEqualTo(asked.within(Nearness.WEEK));
        assertThat(RadarAddress.opened(asked, Map.of(Nearness.LEGAL, 1L, Nearness.WEEK, 2L)))
                .isEqualTo(asked.within(Nearness.LEGAL));
        assertThat(RadarAddress.opened(asked, Map.of())).isEqualTo(asked);
        assertThat(RadarAddress.opened(asked.by(1L), Map.of(Nearness.LEGAL, 1L)))
                .isEqualTo(asked.by(1L));
    }

    @Test
    void theYearChosenAboveChangesNothingAndTheRadarSaysSo() {
        open("deadlines?period=2022");
        assertThat(marked(DatePicker.class, "field-radar.day").getValue()).isEqualTo(TODAY);
        assertThat(marked(Span.class, "radar-today").isVisible()).isTrue();
        open("deadlines?near=ALL&day=2022-12-02");
        assertThat(shown(Span.class, "radar-today")).isFalse();
    }
}
