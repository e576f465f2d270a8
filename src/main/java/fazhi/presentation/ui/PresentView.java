package fazhi.presentation.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.presentation.MeetingDecks;
import fazhi.ui.CurrentPeriod;
import fazhi.ui.TestIds;
import jakarta.annotation.security.PermitAll;

/**
 * The slideshow (演示放映): all slides come in one page and the browser turns them, so that a server
 * that is away for a while does not blank the wall. Who may see a report may see its slides.
 */
@Route(value = PresentationNavigation.PRESENT, autoLayout = false)
@PermitAll
@JavaScript("context://slideshow.js")
class PresentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingDecks decks;

    private final SlideDrawing drawing;

    private final CurrentPeriod current;

    PresentView(MeetingDecks decks, SlideDrawing drawing, CurrentPeriod current) {
        this.decks = decks;
        this.drawing = drawing;
        this.current = current;
        addClassName("slideshow");
        TestIds.mark(this, "slideshow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.of(event.getLocation().getQueryParameters()));
    }

    private void show(Period period) {
        var deck = decks.deck(period);
        removeAll();
        add(drawing.cover(deck));
        deck.slides().stream().map(drawing::slide).forEach(this::add);
        add(new SlideControls(PresentationNavigation.LEAVE + "?period=" + period), new KeyList());
        getElement().executeJs("window.fazhiSlideshow(this)");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("slideshow.title");
    }
}
