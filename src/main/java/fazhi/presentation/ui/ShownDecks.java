package fazhi.presentation.ui;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Ids;
import fazhi.common.Period;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.showing.ShowingService;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.presentation.ui.slide.ShowingWords;
import fazhi.ui.projector.Projector;
import java.io.Serializable;

/**
 * Which slides an address asks for (放映地址): {@code ?showing=7} as they were shown, {@code ?deck=5} a
 * kept deck as it is now, {@code ?period=2022} what a meeting on it sees, {@code &slides=all}
 * everything there is.
 */
@org.springframework.stereotype.Component
record ShownDecks(
        DeckService decks, ShowingService showings, ShowingWords words, Projector projector) {

    private static final String SLIDES = "slides";

    private static final String ALL = "all";

    /**
     * What is on the wall (放映对象); zero where there is none.
     *
     * @param whole everything there is of a period, not what its meeting sees
     */
    record Shown(long showing, long deck, Period period, boolean whole) implements Serializable {

        static final Shown NOTHING = new Shown(0, 0, Period.year(2000), false);

        boolean begun() {
            return showing > 0;
        }

        String query() {
            return begun()
                    ? "showing=" + showing
                    : deck > 0
                            ? "deck=" + deck
                            : "period=" + period + (whole ? "&" + SLIDES + "=" + ALL : "");
        }

        /** Whether the period has more slides than these, or fewer. */
        boolean mayTurn() {
            return !begun() && deck == 0;
        }

        /** Everything there is of the period, or back to what its meeting sees. */
        String other() {
            return PresentationNavigation.PRESENT
                    + "?"
                    + new Shown(showing, deck, period, !whole).query();
        }

        String address(int slide) {
            return PresentationNavigation.PRESENT + "?" + query() + "#" + slide;
        }

        /** Back to where it was made. */
        String leave() {
            return begun()
                    ? PresentationNavigation.finish(showing)
                    : deck > 0
                            ? PresentationNavigation.deck(deck)
                            : PresentationNavigation.DECKS + "?period=" + period;
        }
    }

    Shown asked(QueryParameters parameters, Period period) {
        return new Shown(
                number(parameters, "showing"),
                number(parameters, "deck"),
                period,
                parameters.getSingleParameter(SLIDES).filter(ALL::equals).isPresent());
    }

    private static long number(QueryParameters parameters, String name) {
        return Ids.parse(name, parameters.getSingleParameter(name).orElse("0"));
    }

    SlideDeck deck(Shown shown) {
        if (shown.begun()) {
            return showings.deck(shown.showing());
        }
        return shown.deck() > 0
                ? decks.deck(decks.get(shown.deck()).data())
                : showings.deck(shown.period(), shown.whole());
    }

    Shown begin(Shown shown) {
        var showing =
                shown.deck() > 0
                        ? showings.begin(shown.deck())
                        : showings.begin(shown.period(), shown.whole());
        return new Shown(showing, shown.deck(), shown.period(), shown.whole());
    }

    /** From here on a room looks at what this person opens, until the show is left. */
    SlideDeck onTheWall(Shown shown) {
        projector.show(true);
        return deck(shown);
    }

    /** Rows behind a slide are still on the wall; any other view is not. */
    void leave(String path) {
        if (!path.startsWith("ledger/")) {
            projector.show(false);
        }
    }

    /** Since when the slides stand still, or nothing. */
    String frozen(Shown shown) {
        return shown.begun() ? words.frozen(showings.get(shown.showing()).data().shownAt()) : "";
    }
}
