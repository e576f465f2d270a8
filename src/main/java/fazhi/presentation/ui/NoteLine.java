package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import fazhi.presentation.showing.note.NoteData;
import fazhi.ui.TestIds;

/** The line in which a task is noted while people talk (速记行); the browser sends it. */
final class NoteLine extends Composite<Div> {

    NoteLine() {
        var input = new Input();
        input.setId("slide-note");
        input.setPlaceholder(getTranslation("slideshow.note-example"));
        input.getElement().setAttribute("maxlength", String.valueOf(NoteData.SAID_MAX_LENGTH));
        input.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("slideshow.note"));
        label.setFor(input);
        getContent().addClassName("note-line");
        getContent().add(label, TestIds.mark(input, "slide-note"));
    }
}
