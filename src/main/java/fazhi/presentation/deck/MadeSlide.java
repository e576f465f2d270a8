package fazhi.presentation.deck;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.presentation.Slide;
import fazhi.presentation.record.Pointed;
import fazhi.presentation.record.RecordSlides;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes what is on a slide that was added by hand (添加的幻灯片): typed, or of one record. */
@Component
record MadeSlide(RecordSlides records, Texts texts) {

    Slide of(DeckSlide place, Period period) {
        return place.kind().ofRecord()
                ? record(place, period)
                        .map(slide -> slide.spoken(place.title(), place.notes()))
                        .orElseGet(() -> gone(place))
                : TypedSlide.of(place);
    }

    private Optional<Slide> record(DeckSlide place, Period period) {
        var what = Pointed.parse(place.content());
        return switch (place.kind()) {
            case PHOTOS -> records.photos(what);
            case BEFORE_AFTER -> records.beforeAndAfter(what);
            case VILLAGE -> records.village(what, period);
            case MATTER -> records.matter(what);
            case COMPUTED, TEXT, TABLE -> Optional.empty();
        };
    }

    /** Keeps its place, for whoever may see the record; a meeting is not shown it. */
    private Slide gone(DeckSlide place) {
        return new Slide(
                "gone/" + place.key(), texts.get("slide.gone"), place.title(), "", List.of(), "");
    }
}
