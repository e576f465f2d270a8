package fazhi.presentation.deck;

import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.figure.chart.Matrix;
import fazhi.presentation.Slide;
import fazhi.presentation.SlidePages;
import fazhi.presentation.speech.Occasion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meeting a deck is made for (会议类型); it decides which slides are shown at first. */
public enum MeetingKind {
    /**
     * The year on a page, a sheet for each pillar but that whose problems have a page, one chart
     * where nothing is past a term of law, and what is asked: a quarter of an hour, eight pages.
     */
    PARTY_COMMITTEE,
    /**
     * A sheet for each pillar and every chart of the half-year that is drawn, without the matrices.
     */
    HALF_YEAR,
    /** A sheet with its figures and a picture for each pillar, then what is open: twelve or so. */
    YEAR_END,
    /** The figures alone; whatever else is wanted is switched on. */
    FREE;

    private static final String IMPROVEMENT = "improvement";

    /** The slides a new deck shows, of all there are. */
    List<String> shown(List<Slide> slides) {
        return slides.stream().filter(slide -> shows(slide, slides)).map(Slide::key).toList();
    }

    private boolean shows(Slide slide, List<Slide> all) {
        return switch (this) {
            case YEAR_END ->
                    slide.whole()
                            || closing(slide)
                            || best(slide, all) && !(closes(slide) && asked(all));
            case HALF_YEAR ->
                    slide.whole()
                            || slide.group().equals("closing")
                            || picture(slide) && !onItsSheet(slide, all);
            case FREE -> slide.figures();
            case PARTY_COMMITTEE ->
                    slide.whole() && !(closes(slide) && has(all, Slide.PROBLEMS))
                            || closing(slide)
                                    && !(slide.key().equals(Slide.NEXT_STEPS) && asked(all))
                            || !has(all, Slide.LEGAL) && largest(slide, all) && best(slide, all);
        };
    }

    private static boolean matrix(Slide slide) {
        return slide.content().stream().anyMatch(Block.Grid.class::isInstance);
    }

    private static boolean picture(Slide slide) {
        return slide.content().stream().anyMatch(Block.Chart.class::isInstance);
    }

    /** What is open and what comes next, not each problem by itself. */
    private static boolean closing(Slide slide) {
        return slide.group().equals("closing") && !slide.key().startsWith(Slide.PROBLEM);
    }

    /** The pillar whose problems and measures close the deck anyway. */
    private static boolean closes(Slide slide) {
        return slide.group().equals(IMPROVEMENT);
    }

    /** Whether something waits for the meeting; it takes the place of a page that can be spared. */
    private static boolean asked(List<Slide> all) {
        return has(all, Slide.MATTERS);
    }

    private static boolean has(List<Slide> all, String key) {
        return all.stream().anyMatch(slide -> slide.key().equals(key));
    }

    /** Of a pillar: its first chart, else a matrix in which something is missing, else a table. */
    private static boolean best(Slide slide, List<Slide> all) {
        var own =
                all.stream()
                        .filter(each -> each.group().equals(slide.group()))
                        .filter(each -> !each.divider() && !each.figures() && SlidePages.one(each))
                        .toList();
        return !slide.group().equals("closing")
                && own.stream().noneMatch(each -> onItsSheet(each, all))
                && first(own, MeetingKind::picture)
                        .or(() -> first(own, MeetingKind::lacking))
                        .or(() -> first(own, each -> !matrix(each)))
                        .filter(slide::equals)
                        .isPresent();
    }

    /** Whether the sheet of its pillar shows the same chart. */
    private static boolean onItsSheet(Slide slide, List<Slide> all) {
        return !slide.divider()
                && slide.chart()
                        .filter(
                                chart ->
                                        all.stream()
                                                .filter(Slide::divider)
                                                .flatMap(each -> each.chart().stream())
                                                .anyMatch(each -> each.id().equals(chart.id())))
                        .isPresent();
    }

    private static Optional<Slide> first(List<Slide> slides, Predicate<Slide> fit) {
        return slides.stream().filter(fit).findFirst();
    }

    private static boolean lacking(Slide slide) {
        return slide.content().stream()
                .anyMatch(block -> block instanceof Block.Grid(var matrix) && lacking(matrix));
    }

    private static boolean lacking(Matrix matrix) {
        return matrix.cells().stream()
                .anyMatch(row -> row.stream().map(Matrix.Cell::value).allMatch(MeetingKind::none));
    }

    private static boolean none(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    /** The pillar that has most to show. */
    private static boolean largest(Slide slide, List<Slide> all) {
        long own = all.stream().filter(each -> each.group().equals(slide.group())).count();
        return all.stream()
                .collect(Collectors.groupingBy(Slide::group, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(group -> !group.getKey().equals("closing"))
                .allMatch(group -> group.getValue() <= own);
    }

    /** The meeting at which a period is usually shown. */
    public static MeetingKind of(Period period) {
        return period.part() == Period.Part.YEAR ? YEAR_END : PARTY_COMMITTEE;
    }

    /** How its hearers are spoken to. */
    Occasion occasion() {
        return switch (this) {
            case PARTY_COMMITTEE -> Occasion.COMMITTEE;
            case YEAR_END -> Occasion.YEAR_END;
            case HALF_YEAR -> Occasion.HALF_YEAR;
            case FREE -> Occasion.OTHER;
        };
    }

    /** The period such a meeting is usually about, when another one rules the views. */
    public Period usual(Period current) {
        return this == HALF_YEAR ? new Period(current.year(), Period.Part.HALF, 1) : current;
    }
}
