package fazhi.report.ui.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.figure.FigureValue;
import fazhi.ui.TestIds;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a paragraph (行内文字): a figure leads to its rows, a gap is seen as a gap. */
record InlineText(Map<String, FigureValue> figures, OfficialWords words, SourceCards sources) {

    Component draw(Block.Inline part) {
        return switch (part) {
            case Block.Words(var text) -> new Span(text);
            case Block.Blank blank -> gap(blank);
            case Block.Token(var figure, var text, var route) -> {
                var link = new Anchor(route, text);
                link.addClassName("figure-token");
                link.setTitle(meaning(link, figures.get(figure)));
                TestIds.mark(link, "token-" + figure);
                yield figures.containsKey(figure)
                        ? sources.beside(link, figures.get(figure))
                        : link;
            }
        };
    }

    private Component gap(Block.Blank blank) {
        var gap = new Span(words.plain(blank));
        gap.addClassName("gap");
        return gap;
    }

    private static String meaning(Component link, @Nullable FigureValue figure) {
        return figure == null
                ? ""
                : link.getElement()
                        .getComponent()
                        .orElseThrow()
                        .getTranslation(
                                "report.token",
                                figure.label(),
                                figure.text(),
                                figure.unit(),
                                figure.sentence(),
                                figure.rows());
    }
}
