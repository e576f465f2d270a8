package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.document.Block;
import fazhi.presentation.Slide;
import java.util.List;
import java.util.function.Predicate;

/** A pillar's figures as large tiles (数据看板), read from the table that PowerPoint shows. */
final class FigureTiles extends Composite<Div> {

    private static final String UNKNOWN = "\u2014";

    private static final int ROOMY = 3;

    /** Characters of a name across a card. */
    private static final int ONE_LINE = 10;

    private final Block.Table table;

    FigureTiles(Slide slide, Block.Table table) {
        this.table = table;
        getContent().addClassNames("figure-tiles", "tiles-" + table.rows().size());
        getContent().getElement().getClassList().set("tiles-tight", tight());
        getContent().getElement().getClassList().set("tiles-dense", dense());
        for (int row = 0; row < table.rows().size(); row++) {
            var tile = tile(row);
            slide.warning(table.rows().get(row).getFirst())
                    .map(Marks::of)
                    .ifPresent(tile::addClassName);
            getContent().add(tile);
        }
    }

    /** Whether some name needs two lines where two more stand below its number. */
    private boolean tight() {
        return some(row -> row.getFirst().length() > ONE_LINE && below(row) > 1);
    }

    /** Whether three lines stand below some number. */
    private boolean dense() {
        return some(row -> below(row) > 2);
    }

    /** In two rows of cards. */
    private boolean some(Predicate<List<String>> crowded) {
        return table.rows().size() > ROOMY && table.rows().stream().anyMatch(crowded);
    }

    private static long below(List<String> row) {
        return row.stream().skip(2).filter(each -> !each.equals(UNKNOWN)).count();
    }

    private Div tile(int row) {
        var cells = table.rows().get(row);
        var tile = new Div(words(cells.getFirst(), "tile-label"), value(row));
        tile.addClassName("figure-tile");
        int last = cells.size() - 1;
        if (last > 1) {
            tile.add(words(cells.get(last), "tile-beside"));
        }
        for (int column = 2; column < last; column++) {
            if (!cells.get(column).equals(UNKNOWN)) {
                tile.add(
                        words(table.header().get(column) + " " + cells.get(column), "tile-beside"));
            }
        }
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
