package fazhi.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.figure.board.Attention;
import fazhi.figure.board.Attention.Weight;
import fazhi.ui.Lateness;
import fazhi.ui.TestIds;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has to see to (需要处理), by its weight side by side, each line leading to its rows
 * where it has any.
 */
public final class AttentionList extends Composite<Div> {

    /** So many of each weight are read at a glance; the others unfold. */
    private static final int SHOWN = 5;

    private final LocalDate day;

    public AttentionList(List<Attention> lines, LocalDate day) {
        this.day = day;
        getContent().addClassNames("card", "attention-list");
        getContent().add(new H3(getTranslation("attention.title", day.toString())));
        if (lines.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("attention.nothing")));
        } else {
            var basis = new Paragraph(getTranslation("attention.basis"));
            basis.addClassName("basis");
            getContent().add(groups(lines), basis);
        }
        TestIds.mark(getContent(), "attention");
    }

    private Component groups(List<Attention> lines) {
        var groups = new Div();
        groups.addClassName("attention-groups");
        for (var weight : Weight.values()) {
            var heavy = lines.stream().filter(line -> line.weight() == weight).toList();
            if (!heavy.isEmpty()) {
                groups.add(group(weight, heavy));
            }
        }
        return groups;
    }

    private Component group(Weight weight, List<Attention> lines) {
        var heading = new H4(getTranslation("attention." + weight, lines.size()));
        heading.addClassName(
                switch (weight) {
                    case LEGAL -> "light-red";
                    case LATE -> "light-dark";
                    case WAITING -> "light-amber";
                });
        var group = new Div(heading, list(lines.subList(0, Math.min(SHOWN, lines.size()))));
        if (lines.size() > SHOWN) {
            var rest = lines.subList(SHOWN, lines.size());
            group.add(new NativeDetails(getTranslation("attention.more", rest.size()), list(rest)));
        }
        return group;
    }

    private UnorderedList list(List<Attention> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(Attention line) {
        HtmlContainer words =
                line.route().isEmpty()
                        ? new Span(line.sentence())
                        : new Anchor(line.route(), line.sentence());
        var item = new ListItem(words);
        if (line.since() != null) {
            var late = Lateness.of(line.since(), day);
            var longest =
                    new Span(
                            getTranslation(
                                    "attention.longest",
                                    getTranslation(late.key(), late.number())));
            longest.addClassName("attention-longest");
            longest.setTitle(line.since().toString());
            item.add(longest);
        }
        return item;
    }
}
