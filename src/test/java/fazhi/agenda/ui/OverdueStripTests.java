package fazhi.agenda.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fazhi.ViewTest;
import fazhi.deadline.Radar;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is overdue today stands above the month, whatever month it is. */
class OverdueStripTests extends ViewTest {

    @Autowired private Radar radar;

    @Test
    void theStripCountsWhatTheRadarCounts() {
        var counts = radar.counts(RadarQuery.of(LocalDate.of(2023, 3, 1)));
        open("agenda?at=2022-06");
        var strip = marked(Div.class, "agenda-overdue");
        assertThat(strip.getElement().getTextRecursively())
                .contains("今日已逾期 " + counts.get(Nearness.OVERDUE) + " 项")
                .contains("已过法定期限 " + counts.get(Nearness.LEGAL) + " 项");
        assertThat(_find(strip, Anchor.class).getFirst().getHref())
                .isEqualTo("deadlines?near=LEGAL");
    }

    @Test
    void whoSeesNoRowsSeesNoStrip() {
        signIn("shenji");
        open("agenda");
        assertThat(shown(Div.class, "agenda-overdue")).isFalse();
    }
}
