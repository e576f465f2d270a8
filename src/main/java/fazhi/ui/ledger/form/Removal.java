package fazhi.ui.ledger.form;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ledger.Ledger;
import fazhi.ledger.Pointers.Pointing;
import fazhi.ui.Question;
import fazhi.ui.TestIds;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Asks before records go into the recycle bin (删除前提问) that others point at, or that are several;
 * one record nobody points at goes at once and can be taken back.
 */
public record Removal(Ledger<?> ledger, LedgerKit kit) {

    /** Ids in an address: with more of them the number must do. */
    private static final int LINKED = 50;

    public void one(long id, String name, SerializableRunnable remove) {
        var pointing = kit.pointers().at(ledger.format().id(), Set.of(id));
        if (pointing.isEmpty()) {
            remove.run();
        } else {
            ask(kit.texts().get("removal.one", name), pointing, true, remove);
        }
    }

    public void several(Collection<Long> ids, SerializableRunnable remove) {
        var pointing = kit.pointers().at(ledger.format().id(), ids);
        if (pointing.isEmpty() && ids.size() == 1) {
            remove.run();
        } else {
            ask(
                    kit.texts().get("removal.several", ids.size()),
                    pointing,
                    ids.size() <= LINKED,
                    remove);
        }
    }

    private void ask(
            String words, List<Pointing> pointing, boolean linked, SerializableRunnable remove) {
        var question =
                new Question(kit.texts().get("removal.title"), words)
                        .yes(kit.texts().get("ledger.remove"), remove)
                        .grave();
        if (!pointing.isEmpty()) {
            question.with(told(pointing, linked));
        }
        question.ask();
    }

    private Div told(List<Pointing> pointing, boolean linked) {
        var lines = new UnorderedList();
        pointing.forEach(
                each -> {
                    var words =
                            kit.texts()
                                    .get(
                                            "removal.pointing",
                                            kit.texts().get(each.titleKey()),
                                            kit.texts().get(each.headerKey()),
                                            each.rows());
                    var line = new ListItem();
                    if (linked) {
                        line.add(new Anchor(each.route(), words));
                    } else {
                        line.setText(words);
                    }
                    lines.add(line);
                });
        var told =
                new Div(
                        new Paragraph(kit.texts().get("removal.pointed")),
                        lines,
                        new Paragraph(kit.texts().get("removal.then")));
        return TestIds.mark(told, "removal-pointing");
    }
}
