package fazhi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import fazhi.common.Texts;
import fazhi.deadline.Radar;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.ui.TestIds;
import java.time.LocalDate;
import java.util.Optional;

/** What is overdue today, whatever month is shown (今日已逾期): how much, and the longest of it. */
@org.springframework.stereotype.Component
record OverdueStrip(Radar radar, Texts texts) {

    private static final int NAMED = 2;

    private static final String RADAR = "deadlines?near=";

    /** Nothing where nothing is late. */
    Optional<Component> on(LocalDate today) {
        var query = RadarQuery.of(today);
        var counts = radar.counts(query);
        long all = counts.getOrDefault(Nearness.OVERDUE, 0L);
        long legal = counts.getOrDefault(Nearness.LEGAL, 0L);
        if (all == 0) {
            return Optional.empty();
        }
        var strip = new Div(new H3(texts.get("agenda.overdue", all)));
        strip.addClassName("agenda-overdue");
        if (legal > 0) {
            strip.add(link(Nearness.LEGAL, "agenda.overdue-legal", legal, "light-red"));
        }
        if (all > legal) {
            strip.add(link(Nearness.OVERDUE, "agenda.overdue-others", all - legal, "light-dark"));
        }
        var heaviest = legal > 0 ? Nearness.LEGAL : Nearness.OVERDUE;
        for (var row : radar.page(query.within(heaviest), 0, NAMED)) {
            strip.add(
                    new Anchor(
                            row.route(),
                            texts.get(
                                    "agenda.clock",
                                    texts.get("clock." + row.rule()),
                                    row.subject())));
        }
        return Optional.of(TestIds.mark(strip, "agenda-overdue"));
    }

    private Anchor link(Nearness near, String key, long rows, String light) {
        var link = new Anchor(RADAR + near, texts.get(key, rows));
        link.addClassName(light);
        return link;
    }
}
