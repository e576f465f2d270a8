package fazhi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.deadline.Nearness;
import fazhi.deadline.Radar;
import fazhi.deadline.RadarQuery;
import fazhi.ui.TestIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many clocks are how near (期限数), each tile leading to exactly these. */
@Component
record DueTiles(Radar radar, Texts texts, Clock clock) {

    Div make() {
        var counts = radar.counts(RadarQuery.of(LocalDate.now(clock)));
        var tiles = new Div();
        tiles.addClassName("due-tiles");
        tiles.add(
                tile(Nearness.OVERDUE, counts, "light-red"),
                tile(Nearness.WEEK, counts, "light-amber"),
                tile(Nearness.ALL, counts, "light-grey"));
        return tiles;
    }

    private Anchor tile(Nearness nearness, Map<Nearness, Long> counts, String light) {
        long rows = counts.getOrDefault(nearness, 0L);
        var number = new Span(String.valueOf(rows));
        number.addClassName("due-tile-number");
        var words = new Span(texts.get("due.tile." + nearness));
        if (rows > 0) {
            words.addClassName(light);
        }
        var tile = new Anchor("deadlines?near=" + nearness);
        tile.add(number, words);
        tile.addClassName("due-tile");
        return TestIds.mark(tile, "due-tile-" + nearness);
    }
}
