package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.document.Block;

/** A pillar's figures as large tiles (数据看板), read from the table that PowerPoint shows. */
final class FigureTiles extends Composite<Div> {

    private static final String UNKNOWN = "\u2014";

    private final Block.Table table;

    FigureTiles(Block.Table table) {
        this.table = table;
        getContent().addClassNames("figure-tiles", "tiles-" + table.rows().size());
        for (int row = 0; row < table.rows().size(); row++) {
            getContent().add(tile(row));
        }
    }

    private Component tile(int row) {
        var cells = table.rows().get(row);
        var tile = new Div(words(cells.getFirst(), "tile-label"), value(row));
        tile.addClassName("figure-tile");
        int last = cells.size() - 1;
        for (int column = 2; column < last; column++) {
            if (!cells.get(column).equals(UNKNOWN)) {
                tile.add(
                        words(table.header().get(column) + " " + cells.get(column), "tile-beside"));
            }
        }
        tile.add(words(cells.get(last), "tile-beside"));
        return tile;
    }

    /** 20 宗: the number large, its unit beside it, both leading to the rows. */
    private Component value(int row) {
        var text = table.rows().get(row).get(1);
        int cut = text.lastIndexOf(' ');
        var number = new Span(cut < 0 ? text : text.substring(0, cut));
        var unit = words(cut < 0 ? "" : text.substring(cut + 1), "tile-unit");
        var route = table.route(row, 1);
        if (route.isEmpty()) {
            var plain = new Span(number, unit);
            plain.addClassName("tile-value");
            return plain;
        }
        var link = new Anchor(route, "");
        link.add(number, unit);
        link.addClassName("tile-value");
        return link;
    }

    private static Span words(String text, String style) {
        var words = new Span(text);
        words.addClassName(style);
        return words;
    }
}
