package fazhi.presentation.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.document.Block;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.showing.note.NoteService;
import fazhi.presentation.ui.ShownDecks.Shown;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.presentation.ui.slide.SlideDrawing;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * The slideshow (演示放映): all slides come in one page and the browser turns them, so that a server
 * that is away for a while does not blank the wall. Who may see a report may see its slides.
 */
@Route(value = PresentationNavigation.PRESENT, autoLayout = false)
@RolesAllowed({"LAW_OFFICE", "LEADER"})
@JavaScript("context://slideshow.js")
@StyleSheet("context://slideshow.css")
class PresentView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final ShownDecks decks;

    private final NoteService notes;

    private final SlideDrawing drawing;

    private final CurrentPeriod current;

    private EndSlide end = new EndSlide(List.of());

    private Shown shown = Shown.NOTHING;

    PresentView(ShownDecks decks, NoteService notes, SlideDrawing drawing, CurrentPeriod current) {
        this.decks = decks;
        this.notes = notes;
        this.drawing = drawing;
        this.current = current;
        addClassName("slideshow");
        getElement().setAttribute("data-saving", getTranslation("slideshow.saving"));
        TestIds.mark(this, "slideshow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        shown = decks.asked(parameters, current.of(parameters));
        show(decks.onTheWall(shown));
        if (shown.begun()) {
            notes.list(shown.showing()).forEach(note -> end.add(note.data()));
            end.finishAt(PresentationNavigation.finish(shown.showing()));
        }
    }

    private void show(SlideDeck deck) {
        end = new EndSlide(asked(deck));
        removeAll();
        add(drawing.cover(deck));
        deck.slides().stream().map(drawing::slide).forEach(this::add);
        var word = new Div();
        word.addClassName("slide-word");
        word.getElement().setAttribute("role", "status");
        add(end, new SlideControls(shown, decks.frozen(shown)));
        add(new NoteLine(), TestIds.mark(word, "slide-word"), new KeyList());
        getElement().executeJs("window.fazhiSlideshow(this)");
    }

    private static List<String> asked(SlideDeck deck) {
        return deck.slides().stream()
                .filter(slide -> slide.key().equals(Slide.MATTERS))
                .flatMap(slide -> slide.content().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> fact((Block.Paragraph) block))
                .toList();
    }

    /** What is asked about, without who answers for it: that has to be read from the last row. */
    private static String fact(Block.Paragraph asked) {
        return asked.parts().stream()
                .filter(Block.Token.class::isInstance)
                .map(Block.Inline::text)
                .findFirst()
                .orElse(asked.text());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        decks.leave(event.getLocation().getPath());
    }

    /** A task noted to the slide at an index; the first one makes the meeting begin. */
    @ClientCallable
    String note(int slide, String said) {
        if (!shown.begun()) {
            shown = decks.begin(shown);
            getUI().ifPresent(
                            ui ->
                                    ui.getPage()
                                            .getHistory()
                                            .replaceState(null, shown.address(slide + 1)));
            end.finishAt(PresentationNavigation.finish(shown.showing()));
        }
        var note = notes.add(shown.showing(), slide + 1, said).data();
        end.add(note);
        return getTranslation("slideshow.noted", end.words(note));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("slideshow.title");
    }
}
