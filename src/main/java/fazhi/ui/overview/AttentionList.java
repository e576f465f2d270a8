package fazhi.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.figure.board.Attention;
import fazhi.ui.TestIds;
import java.time.LocalDate;
import java.util.List;

/** What somebody has to see to (需要处理), each line leading to its rows where it has any. */
public final class AttentionList extends Composite<Div> {

    private final List<Attention> lines;

    public AttentionList(List<Attention> lines, LocalDate day) {
        this.lines = lines;
        getContent().addClassNames("chart-panel", "card", "attention-list");
        getContent().add(new H3(getTranslation("attention.title", day.toString())), list());
        var basis = new Paragraph(getTranslation("attention.basis"));
        basis.addClassName("basis");
        basis.setVisible(!lines.isEmpty());
        getContent().add(basis);
        TestIds.mark(getContent(), "attention");
    }

    private Component list() {
        if (lines.isEmpty()) {
            return new Paragraph(getTranslation("attention.nothing"));
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(Attention line) {
        HtmlContainer words =
                line.route().isEmpty()
                        ? new Span(line.sentence())
                        : new Anchor(line.route(), line.sentence());
        words.addClassName(line.late() ? "light-red" : "light-amber");
        return new ListItem(words);
    }
}
