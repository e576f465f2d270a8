package fazhi.presentation;

import fazhi.common.Period;
import fazhi.figure.Overview;
import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes the deck of a meeting from what the pillars show of themselves (会议演示文稿). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class MeetingDecks {

    private final ObjectProvider<Overview> overviews;

    private final PillarSlides pillars;

    private final ClosingSlides closing;

    private final DeckCover cover;

    MeetingDecks(
            ObjectProvider<Overview> overviews,
            PillarSlides pillars,
            ClosingSlides closing,
            DeckCover cover) {
        this.overviews = overviews;
        this.pillars = pillars;
        this.closing = closing;
        this.cover = cover;
    }

    /** Every pillar in its order, then problems and next steps; no slide needs a second look. */
    public SlideDeck deck(Period period) {
        var slides = new ArrayList<Slide>();
        overviews.orderedStream().forEach(each -> slides.addAll(pillars.of(each, period)));
        slides.addAll(closing.of(period));
        return cover.deck(period, slides);
    }
}
