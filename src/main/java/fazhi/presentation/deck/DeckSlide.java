package fazhi.presentation.deck;

import fazhi.common.text.VisibleText;
import fazhi.presentation.record.Pointed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A slide's place in a deck (演示文稿中的幻灯片).
 *
 * @param title replaces the computed message; empty where that stands
 * @param content lines of a typed slide, what a record's points at, empty for a computed one
 * @param notes replaces the computed words of the speaker (解说词); empty where those stand
 * @param picture how its chart is drawn
 */
@Embeddable
public record DeckSlide(
        @Column(name = "slide_key") String key,
        @Column(name = "slide_kind") @Enumerated(EnumType.STRING) SlideKind kind,
        boolean hidden,
        String title,
        String content,
        String notes,
        @Enumerated(EnumType.STRING) SlidePicture picture) {

    public static final int TITLE_MAX_LENGTH = 100;

    public static final int TEXT_MAX_LENGTH = 4000;

    public DeckSlide {
        title = VisibleText.line(title);
        content = VisibleText.of(content);
        notes = VisibleText.of(notes);
    }

    /** A slide to be typed, still empty. */
    public static DeckSlide typed(SlideKind kind, String key, String title) {
        return new DeckSlide(key, kind, false, title, "", "", SlidePicture.COMPUTED);
    }

    /** A slide of one record. */
    public static DeckSlide of(SlideKind kind, String key, Pointed what) {
        return new DeckSlide(key, kind, false, "", what.toString(), "", SlidePicture.COMPUTED);
    }

    static DeckSlide computed(String key, boolean hidden) {
        return new DeckSlide(key, SlideKind.COMPUTED, hidden, "", "", "", SlidePicture.COMPUTED);
    }

    /** The same slide, shown or not. */
    public DeckSlide hidden(boolean now) {
        return new DeckSlide(key, kind, now, title, content, notes, picture);
    }

    /** The same slide under another title. */
    public DeckSlide titled(String words) {
        return new DeckSlide(key, kind, hidden, words, content, notes, picture);
    }

    /** The same slide with its chart drawn otherwise. */
    public DeckSlide drawn(SlidePicture other) {
        return new DeckSlide(key, kind, hidden, title, content, notes, other);
    }
}
