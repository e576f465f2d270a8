package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.presentation.deck.DeckRow;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.showing.ShowingRow;
import fazhi.presentation.showing.ShowingService;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.presentation.ui.slide.ShowingWords;
import fazhi.ui.Links;
import fazhi.ui.ListPanel;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;

/** Choose the meeting, or a deck that was made before, or what was shown (会议演示). */
@Route(PresentationNavigation.DECKS)
@RolesAllowed({"LAW_OFFICE", "LEADER"})
@StyleSheet("context://slideshow.css")
class DeckListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeckService decks;

    private final ShowingService showings;

    private final CurrentPeriod current;

    private final ShowingWords words;

    DeckListView(
            DeckService decks, ShowingService showings, CurrentPeriod current, ShowingWords words) {
        this.decks = decks;
        this.showings = showings;
        this.current = current;
        this.words = words;
        addClassName("deck-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        var choices = new Div();
        choices.addClassName("meeting-choices");
        for (var kind : MeetingKind.values()) {
            choices.add(choice(kind, kind.usual(period)));
        }
        removeAll();
        add(
                new H2(getPageTitle()),
                new Paragraph(getTranslation("deck.choose")),
                choices,
                kept(),
                shown());
    }

    private Component choice(MeetingKind kind, Period period) {
        var texts = words.texts();
        var name = new Span(Labels.of(kind, texts));
        name.addClassName("choice-name");
        var about = new Span(texts.get(Labels.key(kind) + ".about"));
        var when = new Span(texts.get("deck.about-period", words.period(period)));
        when.addClassName("choice-period");
        var choice = new NativeButton("", _ -> open(decks.add(kind, period)));
        choice.add(name, when, about);
        choice.addClassName("meeting-choice");
        return TestIds.mark(choice, "action-new-" + kind.name());
    }

    private Component kept() {
        var list =
                new ListPanel<DeckRow>("deck", getTranslation("deck.kept"))
                        .column("title", DeckRow::title)
                        .column("meeting", row -> Labels.of(row.meeting(), words.texts()))
                        .column("period", row -> words.period(row.period()))
                        .column("createdOn", row -> row.createdOn().toString())
                        .onOpen(row -> open(row.id()));
        list.grid().setAllRowsVisible(true);
        list.grid().setEmptyStateText(getTranslation("deck.none"));
        list.show(decks.list());
        return list;
    }

    private Component shown() {
        var list =
                new ListPanel<ShowingRow>("showing", getTranslation("showing.list"))
                        .column("shownAt", row -> words.moment(row.shownAt()))
                        .column("title", ShowingRow::title)
                        .column("meeting", row -> Labels.of(row.meeting(), words.texts()))
                        .onOpen(row -> Links.open(this, PresentationNavigation.finish(row.id())));
        list.grid().setAllRowsVisible(true);
        list.grid().setEmptyStateText(getTranslation("showing.none"));
        list.show(showings.list());
        return list;
    }

    private void open(long deck) {
        Links.open(this, PresentationNavigation.deck(deck));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deck.list");
    }
}
