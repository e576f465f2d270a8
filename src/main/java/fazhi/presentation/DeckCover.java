package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.OfficialWords;
import fazhi.figure.reporting.ReportingService;
import fazhi.organisation.town.SettingsService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words on the first slide (封面文字), and slides short enough to be read. */
@Component
record DeckCover(SettingsService settings, ReportingService reporting, Texts texts) {

    String title(Period period) {
        return texts.get("deck.named", name(period));
    }

    SlideDeck deck(String title, String meeting, Period period, List<Slide> slides) {
        var town = settings.get();
        var words = new OfficialWords(texts);
        var upTo = texts.get("deck.subtitle", Formats.date(reporting.cutOff(period), texts));
        return new SlideDeck(
                title,
                meeting.isBlank() ? upTo : texts.get("deck.occasion", meeting, upTo),
                town.signature(),
                thanked(
                        slides.stream()
                                .flatMap(each -> SlidePages.of(each, words).stream())
                                .toList()));
    }

    /** The last of the deck's own slides ends the report. */
    private List<Slide> thanked(List<Slide> slides) {
        if (slides.isEmpty() || !slides.getLast().group().equals(ClosingSlides.GROUP)) {
            return slides;
        }
        var last = slides.getLast();
        var end = texts.get("slide.sentence", texts.get("spoken.thanks"));
        var all = new ArrayList<>(slides);
        all.set(all.size() - 1, last.spoken("", last.notes() + "\n" + end));
        return all;
    }

    private String name(Period period) {
        return Formats.period(period, texts);
    }
}
