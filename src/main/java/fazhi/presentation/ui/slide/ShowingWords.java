package fazhi.presentation.ui.slide;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Moments and periods of meetings as people read them (放映用语). */
@Component
public record ShowingWords(Texts texts, Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public String moment(Instant at) {
        var moment = LocalDateTime.ofInstant(at, clock.getZone());
        return Formats.date(moment.toLocalDate(), texts) + " " + TIME.format(moment);
    }

    public String frozen(Instant at) {
        return texts.get("slideshow.frozen", moment(at));
    }

    public String period(Period period) {
        return Formats.period(period, texts);
    }

    public String period(String text) {
        return Period.parse(text).map(this::period).orElse(text);
    }
}
