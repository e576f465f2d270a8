package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fazhi.ui.TestIds;

/** The line below the slides (放映控制栏), for whoever has only a mouse; the browser acts on it. */
final class SlideControls extends Composite<Div> {

    SlideControls(String leave) {
        var counter = new Span();
        counter.addClassName("slide-counter");
        var link = new Anchor(leave, getTranslation("slideshow.leave"));
        link.addClassName("slide-leave");
        getContent().addClassName("slide-controls");
        getContent()
                .add(
                        TestIds.mark(link, "action-leave"),
                        button("\u2039", "previous"),
                        TestIds.mark(counter, "slide-counter"),
                        button("\u203a", "next"),
                        button("?", "keys"));
    }

    private NativeButton button(String sign, String act) {
        var button = new NativeButton(sign);
        button.getElement().setAttribute("data-act", act);
        button.setAriaLabel(getTranslation("slideshow." + act));
        button.setTitle(getTranslation("slideshow." + act));
        return button;
    }
}
