package fazhi.shell.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import org.springframework.stereotype.Component;

/** How much is how near, one's own, or waits for judgement (待办数), each tile leading to it. */
@Component
public record DueTiles(Texts texts) {

    public Div make(DueNumbers numbers) {
        var tiles = new Div();
        tiles.addClassName("due-tiles");
        tiles.add(
                tile("LEGAL", numbers.legal(), "light-red", "deadlines?near=LEGAL"),
                tile("OVERDUE", numbers.overdue(), "light-dark", "deadlines?near=OVERDUE"),
                tile("WEEK", numbers.week(), "light-amber", "deadlines?near=WEEK"));
        if (numbers.mine() >= 0) {
            tiles.add(tile("MINE", numbers.mine(), "light-grey", "deadlines?near=ALL&mine=1"));
        }
        tiles.add(
                tile("JUDGE", numbers.toJudge(), "light-grey", "workbench#waiting"),
                tile("ALL", numbers.all(), "light-grey", "deadlines?near=ALL"));
        return tiles;
    }

    private Anchor tile(String name, long rows, String light, String route) {
        var number = new Span(String.valueOf(rows));
        number.addClassName("due-tile-number");
        var words = new Span(texts.get("due.tile." + name));
        if (rows > 0) {
            words.addClassName(light);
        }
        var tile = new Anchor(route);
        tile.add(number, words);
        tile.addClassName("due-tile");
        return TestIds.mark(tile, "due-tile-" + name);
    }
}
