package fazhi.presentation.deck;

import fazhi.presentation.Slide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings a kept order and today's slides together (编排): a slide that has nothing to show any more
 * is left out, a new one stands hidden behind its pillar's others.
 */
record DeckOutline(
        List<DeckSlide> kept, Map<String, Slide> slides, Function<DeckSlide, Slide> made) {

    /**
     * @param made what is on a slide that is not computed for the whole town
     */
    static DeckOutline of(
            List<DeckSlide> kept, List<Slide> computed, Function<DeckSlide, Slide> made) {
        Map<String, Slide> slides = new LinkedHashMap<>();
        computed.forEach(each -> slides.put(each.key(), each));
        return new DeckOutline(kept, slides, made);
    }

    static List<DeckSlide> fresh(MeetingKind meeting, List<Slide> computed) {
        var shown = meeting.shown(computed);
        return computed.stream()
                .map(each -> DeckSlide.computed(each.key(), !shown.contains(each.key())))
                .toList();
    }

    /** Every place of the deck with the slide that stands there now. */
    List<DeckLine> lines() {
        var lines = new ArrayList<DeckLine>();
        kept.stream().filter(this::there).map(this::line).forEach(lines::add);
        var known = kept.stream().map(DeckSlide::key).collect(Collectors.toSet());
        slides.values().stream()
                .filter(each -> !known.contains(each.key()))
                .forEach(each -> lines.add(place(each, lines), line(each)));
        return lines;
    }

    private boolean there(DeckSlide place) {
        return place.kind() != SlideKind.COMPUTED || slides.containsKey(place.key());
    }

    private DeckLine line(DeckSlide place) {
        return place.kind() == SlideKind.COMPUTED
                ? new DeckLine(
                        place,
                        Objects.requireNonNull(slides.get(place.key()))
                                .spoken(place.title(), place.notes()))
                : new DeckLine(place, made.apply(place));
    }

    private static DeckLine line(Slide slide) {
        return new DeckLine(DeckSlide.computed(slide.key(), true), slide);
    }

    private static int place(Slide slide, List<DeckLine> lines) {
        for (int i = lines.size(); i > 0; i--) {
            if (lines.get(i - 1).slide().group().equals(slide.group())) {
                return i;
            }
        }
        return slide.summary() ? 0 : lines.size();
    }
}
