package fazhi.presentation.deck;

import fazhi.presentation.Slide;

/** A place of a deck and the slide that stands there (编排行). */
public record DeckLine(DeckSlide place, Slide slide) {

    /** Whether a meeting sees it. */
    public boolean shown() {
        return !place.hidden() && !gone();
    }

    /** Its record is gone, or the person at work may not see it: there is nothing to show. */
    boolean gone() {
        return place.kind().ofRecord() && slide.content().isEmpty();
    }
}
