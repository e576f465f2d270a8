package fazhi.presentation;

import java.util.List;
import java.util.Objects;

/**
 * The slides of one meeting in their order (演示文稿), behind a cover with title and subtitle.
 *
 * @param opening what is said to the cover; empty in a deck frozen before there was any
 */
public record SlideDeck(
        String title, String subtitle, String issuer, String opening, List<Slide> slides) {

    public SlideDeck {
        opening = Objects.requireNonNullElse(opening, "");
        slides = List.copyOf(slides);
    }

    /** Without words to its cover. */
    public SlideDeck(String title, String subtitle, String issuer, List<Slide> slides) {
        this(title, subtitle, issuer, "", slides);
    }

    /** Names the meeting too, so that two decks of a year do not overwrite each other. */
    public String fileName() {
        return (title + " " + subtitle).strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
