package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fazhi.ui.TestIds;

/**
 * The line below the slides (放映控制栏), for whoever has only a mouse; the browser acts on it and
 * leaves the page number alone while nobody reaches for it.
 */
final class SlideControls extends Composite<Div> {

    SlideControls(ShownDecks.Shown shown, String frozen) {
        var leave = shown.leave();
        var link = new Anchor(leave, getTranslation("slideshow.leave"));
        link.addClassName("slide-leave");
        link.getElement().setAttribute("router-link", true);
        getContent().addClassName("slide-controls");
        getContent()
                .add(
                        TestIds.mark(link, "action-leave"),
                        TestIds.mark(span(frozen, "slide-frozen"), "slide-frozen"),
                        other(shown),
                        span("", "slide-space"),
                        TestIds.mark(span("", "slide-timer"), "slide-timer"),
                        button(getTranslation("slideshow.note-button"), "note"),
                        button(getTranslation("slideshow.notes-button"), "notes"),
                        button("\u2039", "previous"),
                        button("\u203a", "next"),
                        button("?", "keys"),
                        TestIds.mark(span("", "slide-counter"), "slide-counter"));
    }

    /** From what a meeting sees to everything there is, and back. */
    private Anchor other(ShownDecks.Shown shown) {
        var key = shown.whole() ? "slideshow.meeting-only" : "slideshow.whole";
        var link = new Anchor(shown.other(), getTranslation(key));
        link.addClassName("slide-leave");
        link.setVisible(shown.mayTurn());
        return TestIds.mark(link, "action-other-slides");
    }

    private static Span span(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }

    private NativeButton button(String sign, String act) {
        var button = new NativeButton(sign);
        button.getElement().setAttribute("data-act", act);
        button.setAriaLabel(getTranslation("slideshow." + act));
        button.setTitle(getTranslation("slideshow." + act));
        return button;
    }
}
