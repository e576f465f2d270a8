package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.presentation.showing.note.NoteData;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last slide (会议结束): what the meeting was asked, with room for who does it and until when, the
 * tasks that were noted, and the way to minutes and task list.
 */
final class EndSlide extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();

    private final Paragraph nothing = new Paragraph(getTranslation("slideshow.end-hint"));

    private final Anchor finish = new Anchor("", getTranslation("slideshow.finish"));

    EndSlide(List<String> asked) {
        var questions = new OrderedList();
        questions.addClassName("asked");
        asked.stream().map(this::open).forEach(questions::add);
        nothing.setVisible(asked.isEmpty());
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
                        TestIds.mark(questions, "slide-asked"),
                        TestIds.mark(list, "slide-noted"),
                        TestIds.mark(finish, "action-finish"));
    }

    private ListItem open(String asked) {
        var question = new Span(asked);
        question.addClassName("question");
        var item = new ListItem(question);
        Stream.of("slideshow.room-who", "slideshow.room-until")
                .map(key -> new Span(getTranslation(key)))
                .forEach(
                        room -> {
                            room.addClassName("room");
                            item.add(room);
                        });
        return item;
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
        if (note.stressed()) {
            return getTranslation("note.stressed-line", note.stress());
        }
        var who = note.personName().isEmpty() ? getTranslation("note.nobody") : note.personName();
        var due =
                note.dueOn() == null
                        ? getTranslation("note.no-day")
                        : getTranslation("note.until", note.dueOn().toString());
        return getTranslation("note.line", who, due, note.matter());
    }
}
