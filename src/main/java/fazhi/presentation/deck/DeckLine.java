package fazhi.presentation.deck;

import fazhi.presentation.Slide;

/** A place of a deck and the slide that stands there (编排行). */
public record DeckLine(DeckSlide place, Slide slide) {}
