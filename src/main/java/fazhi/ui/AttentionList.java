package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.figure.Attention;
import java.time.LocalDate;
import java.util.List;

/** What somebody has to see to (需要处理), each line leading to its rows. */
public final class AttentionList extends Composite<Div> {

    public AttentionList(List<Attention> lines, LocalDate day) {
        getContent().addClassNames("chart-panel", "card", "attention-list");
        getContent().add(new H3(getTranslation("attention.title")), list(lines));
        var basis = new Paragraph(getTranslation("attention.basis", day.toString()));
        basis.addClassName("basis");
        getContent().add(basis);
        TestIds.mark(getContent(), "attention");
    }

    private static Component list(List<Attention> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(Attention line) {
        var link = new Anchor(line.route(), line.sentence());
        link.addClassName(line.late() ? "light-red" : "light-amber");
        return new ListItem(link);
    }
}
