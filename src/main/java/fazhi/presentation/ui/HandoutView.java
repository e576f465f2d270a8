package fazhi.presentation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.ui.slide.FileLinks;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.presentation.ui.slide.SlideDrawing;
import fazhi.ui.PrintButton;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** The slides on paper (会议材料), one a page of A4, at the size at which they are printed. */
@Route(value = PresentationNavigation.HANDOUT, autoLayout = false)
@RolesAllowed({"LAW_OFFICE", "LEADER"})
@StyleSheet("context://slideshow.css")
class HandoutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShownDecks decks;

    private final SlideDrawing drawing;

    private final CurrentPeriod current;

    private final FileLinks files;

    HandoutView(ShownDecks decks, SlideDrawing drawing, CurrentPeriod current, FileLinks files) {
        this.decks = decks;
        this.drawing = drawing;
        this.current = current;
        this.files = files;
        addClassName("handout");
        TestIds.mark(this, "handout");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var shown = decks.asked(parameters, current.of(parameters));
        var tools =
                new Div(
                        new Anchor(shown.leave(), getTranslation("slideshow.leave")),
                        PrintButton.of(getTranslation("deck.print")));
        files.deck(key -> getTranslation(key), () -> decks.deck(shown)).forEach(tools::add);
        tools.addClassNames("handout-tools", "page-tools");
        removeAll();
        add(tools);
        pages(decks.deck(shown), decks.frozen(shown));
    }

    private void pages(SlideDeck deck, String frozen) {
        var faces = new ArrayList<Section>();
        faces.add(drawing.cover(deck));
        deck.slides().stream().map(drawing::slide).forEach(faces::add);
        for (int page = 0; page < faces.size(); page++) {
            var foot =
                    new Div(
                            new Span(deck.issuer() + " " + frozen),
                            new Span((page + 1) + " / " + faces.size()));
            foot.addClassName("page-foot");
            faces.get(page).add(foot);
            add(faces.get(page));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deck.handout");
    }
}
