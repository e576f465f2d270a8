package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.OfficialWords;
import fazhi.figure.reporting.ReportingService;
import fazhi.organisation.town.SettingsService;
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
                slides.stream().flatMap(each -> SlidePages.of(each, words).stream()).toList());
    }

    private String name(Period period) {
        return Formats.period(period, texts);
    }
}
