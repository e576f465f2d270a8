package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.presentation.showing.note.NoteData;
import fazhi.ui.TestIds;

/** The last slide (会议结束): the tasks that were noted, and the way to minutes and task list. */
final class EndSlide extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();

    private final Paragraph nothing = new Paragraph(getTranslation("slideshow.end-hint"));

    private final Anchor finish = new Anchor("", getTranslation("slideshow.finish"));

    EndSlide() {
        list.addClassName("noted");
        nothing.addClassName("slide-basis");
        finish.addClassName("slide-finish");
        finish.setVisible(false);
        finish.getElement().setAttribute("router-link", true);
        getContent().addClassNames("slide", "slide-end");
        getContent()
                .add(
                        new H1(getTranslation("slideshow.end")),
                        nothing,
                        TestIds.mark(list, "slide-noted"),
                        TestIds.mark(finish, "action-finish"));
    }

    void finishAt(String route) {
        finish.setHref(route);
        finish.setVisible(true);
    }

    void add(NoteData note) {
        list.add(new ListItem(words(note)));
    }

    /** Who, until when, what: 黎某　2023-06-30 前　补齐执法证. */
    String words(NoteData note) {
        var who = note.personName().isEmpty() ? getTranslation("note.nobody") : note.personName();
        var due =
                note.dueOn() == null
                        ? getTranslation("note.no-day")
                        : getTranslation("note.until", note.dueOn().toString());
        return getTranslation("note.line", who, due, note.matter());
    }
}
