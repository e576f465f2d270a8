package fazhi.presentation.deck;

import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.presentation.Slide;
import java.util.List;

/** The meeting a deck is made for (会议类型); it decides which slides are shown at first. */
public enum MeetingKind {
    /** Figures, the first chart of each pillar, problems and next steps: a quarter of an hour. */
    PARTY_COMMITTEE,
    /** Every chart of the half-year, without the matrices. */
    HALF_YEAR,
    /** Everything. */
    YEAR_END,
    /** The figures alone; whatever else is wanted is switched on. */
    FREE;

    /** The slides a new deck shows, of all there are. */
    List<String> shown(List<Slide> slides) {
        return slides.stream().filter(slide -> shows(slide, slides)).map(Slide::key).toList();
    }

    private boolean shows(Slide slide, List<Slide> all) {
        return switch (this) {
            case YEAR_END -> true;
            case HALF_YEAR -> !matrix(slide);
            case FREE -> slide.figures();
            case PARTY_COMMITTEE -> slide.figures() || closing(slide) || firstTold(slide, all);
        };
    }

    private static boolean matrix(Slide slide) {
        return slide.content().stream().anyMatch(Block.Grid.class::isInstance);
    }

    private static boolean closing(Slide slide) {
        return slide.group().equals("closing");
    }

    /** The pillar's first picture, or what is told in its place. */
    private static boolean firstTold(Slide slide, List<Slide> all) {
        return all.stream()
                .filter(each -> each.group().equals(slide.group()) && !each.figures())
                .filter(each -> !matrix(each))
                .findFirst()
                .filter(slide::equals)
                .isPresent();
    }

    /** The period such a meeting is usually about, when another one rules the views. */
    public Period usual(Period current) {
        return this == HALF_YEAR ? new Period(current.year(), Period.Part.HALF, 1) : current;
    }
}
