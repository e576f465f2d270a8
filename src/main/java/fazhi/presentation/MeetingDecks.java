package fazhi.presentation;

import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.figure.board.Overview;
import fazhi.presentation.speech.Occasion;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes the deck of a meeting from what the pillars show of themselves (会议演示文稿). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class MeetingDecks {

    private final Parts<Overview> overviews;

    private final PillarSlides pillars;

    private final SummarySlide summary;

    private final ClosingSlides closing;

    private final MattersSlide matters;

    private final DeckCover cover;

    MeetingDecks(
            ObjectProvider<Overview> overviews,
            PillarSlides pillars,
            SummarySlide summary,
            ClosingSlides closing,
            MattersSlide matters,
            DeckCover cover) {
        this.overviews = new Parts<>(overviews);
        this.pillars = pillars;
        this.summary = summary;
        this.closing = closing;
        this.matters = matters;
        this.cover = cover;
    }

    /**
     * Everything there is to show: the period on one page, every pillar in its order, then
     * problems, next steps and what the meeting is asked.
     */
    public List<Slide> slides(Period period) {
        var slides = new ArrayList<Slide>();
        overviews.stream().forEach(each -> slides.addAll(pillars.of(each, period)));
        summary.of(overviews.stream().toList(), slides, period).ifPresent(slides::addFirst);
        slides.addAll(closing.of(period));
        // what is asked stands last, behind what it is asked for
        matters.pastTheLaw(period).ifPresent(slides::add);
        matters.of(period).ifPresent(slides::add);
        return slides;
    }

    /** All of it as one deck. */
    public SlideDeck deck(Period period) {
        return deck(cover.title(period), "", Occasion.OTHER, period, slides(period));
    }

    /** These slides behind a cover; no slide needs a second look. */
    public SlideDeck deck(
            String title, String meeting, Occasion occasion, Period period, List<Slide> slides) {
        return cover.deck(title, meeting, occasion, period, slides);
    }

    /** What a deck on this period is called. */
    public String title(Period period) {
        return cover.title(period);
    }
}
