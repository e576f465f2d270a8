package fazhi.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.agenda.AgendaEntry;
import fazhi.common.Labels;
import fazhi.ui.TestIds;

/** One thing on its day, leading to its row (日历中一项). */
final class EntryLine extends Composite<Div> {

    private final AgendaEntry entry;

    EntryLine(AgendaEntry entry) {
        this(entry, entry.title());
    }

    /** Where there is little room; all of it in its title. */
    static EntryLine brief(AgendaEntry entry) {
        return new EntryLine(entry, entry.brief());
    }

    private EntryLine(AgendaEntry entry, String words) {
        this.entry = entry;
        var told = getTranslation("agenda.told", getTranslation(Labels.key(entry.kind())), state());
        var link = new Anchor(entry.route(), words);
        link.setTitle(told + entry.title());
        link.getElement().setAttribute("aria-label", told + entry.title());
        var sign = new Span(getTranslation("agenda.sign." + entry.state()));
        sign.addClassName("agenda-state");
        sign.getElement().setAttribute("aria-hidden", "true");
        getContent().add(sign, link);
        getContent()
                .addClassNames(
                        "agenda-entry",
                        AgendaTools.look(entry.kind()),
                        "agenda-state-" + entry.state().name().toLowerCase(java.util.Locale.ROOT));
        TestIds.mark(getContent(), "entry-" + entry.row().ledger() + "-" + entry.row().id());
    }

    private String state() {
        return getTranslation("agenda.state." + entry.state());
    }

    /** It can be dragged to another day, or given one by its button. */
    EntryLine movable(SerializableConsumer<AgendaEntry> move) {
        var button = new Button(VaadinIcon.CALENDAR_CLOCK.create(), _ -> move.accept(entry));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("agenda.move-of", entry.title()));
        button.setTooltipText(getTranslation("agenda.move"));
        button.addClassName("agenda-move");
        getContent()
                .add(TestIds.mark(button, "move-" + entry.row().ledger() + "-" + entry.row().id()));
        getContent().addClassName("agenda-movable");
        DragSource.create(getContent()).setDragData(entry);
        return this;
    }
}
