package fazhi.presentation;

import java.util.List;

/** The slides of one meeting in their order (演示文稿), behind a cover with title and subtitle. */
public record SlideDeck(String title, String subtitle, String issuer, List<Slide> slides) {

    public SlideDeck {
        slides = List.copyOf(slides);
    }

    /** Names the meeting too, so that two decks of a year do not overwrite each other. */
    public String fileName() {
        return (title + " " + subtitle).strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
