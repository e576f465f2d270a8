package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.OfficialWords;
import fazhi.figure.reporting.ReportingService;
import fazhi.organisation.town.SettingsService;
import fazhi.presentation.speech.Aloud;
import fazhi.presentation.speech.DeckSpeech;
import fazhi.presentation.speech.Occasion;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words on the first slide (封面文字), and slides short enough to be read. */
@Component
record DeckCover(
        SettingsService settings, ReportingService reporting, DeckSpeech speech, Texts texts) {

    String title(Period period) {
        return texts.get("deck.named", name(period));
    }

    SlideDeck deck(
            String title, String meeting, Occasion occasion, Period period, List<Slide> slides) {
        var town = settings.get();
        var words = new OfficialWords(texts);
        var upTo = texts.get("deck.subtitle", Formats.date(reporting.cutOff(period), texts));
        return new SlideDeck(
                title,
                meeting.isBlank() ? upTo : texts.get("deck.occasion", meeting, upTo),
                town.signature(),
                speech.opening(occasion, title, period),
                ended(
                        slides.stream().flatMap(each -> pages(each, words).stream()).toList(),
                        occasion));
    }

    /** What is said to a slide is said once; its other pages go on. */
    private List<Slide> pages(Slide slide, OfficialWords words) {
        var pages = new ArrayList<>(SlidePages.of(slide, words));
        for (int i = 1; i < pages.size(); i++) {
            var goesOn = texts.get("spoken.goes-on", Aloud.of(slide.title()));
            pages.set(i, pages.get(i).spoken("", texts.get("slide.sentence", goesOn)));
        }
        return pages;
    }

    /** The last of the slides ends the report; a deck put together freely ends as it is. */
    private List<Slide> ended(List<Slide> slides, Occasion occasion) {
        if (slides.isEmpty()
                || occasion == Occasion.OTHER
                        && !slides.getLast().group().equals(ClosingSlides.GROUP)) {
            return slides;
        }
        boolean whole =
                slides.stream().map(Slide::key).anyMatch(ClosingSlides.WHAT_IS_LEFT::contains);
        var last = slides.getLast();
        var all = new ArrayList<>(slides);
        var said = last.notes() + "\n" + speech.end(occasion, whole);
        all.set(all.size() - 1, last.spoken("", said.strip()));
        return all;
    }

    private String name(Period period) {
        return Formats.period(period, texts);
    }
}
