package fazhi.presentation.deck;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import java.util.List;

/** A deck as it is put together (演示文稿内容). */
public record DeckData(MeetingKind meeting, String title, Period period, List<DeckSlide> slides) {

    public static final int TITLE_MAX_LENGTH = 40;

    public DeckData {
        title = VisibleText.line(title);
        slides = List.copyOf(slides);
    }

    void check() {
        if (title.isEmpty() || title.length() > TITLE_MAX_LENGTH) {
            throw Refusal.at("title", "deck.refused.title", TITLE_MAX_LENGTH);
        }
        for (var slide : slides) {
            if (slide.title().length() > DeckSlide.TITLE_MAX_LENGTH) {
                throw Refusal.at("title", "deck.refused.title", DeckSlide.TITLE_MAX_LENGTH);
            }
            if (slide.kind().typed() && slide.title().isBlank()) {
                throw Refusal.at("title", "deck.refused.title", DeckSlide.TITLE_MAX_LENGTH);
            }
            if (slide.content().length() > DeckSlide.TEXT_MAX_LENGTH
                    || slide.notes().length() > DeckSlide.TEXT_MAX_LENGTH) {
                throw new Refusal("deck.refused.text", DeckSlide.TEXT_MAX_LENGTH);
            }
        }
    }

    /** The key of the next slide that is added by hand. */
    public String nextKey() {
        int last =
                slides.stream()
                        .map(DeckSlide::key)
                        .filter(key -> key.matches("\\d{1,9}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return String.valueOf(last + 1);
    }

    public DeckData with(List<DeckSlide> changed) {
        return new DeckData(meeting, title, period, changed);
    }
}
