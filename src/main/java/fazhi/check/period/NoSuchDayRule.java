package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Plain;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day, month, quarter or hour no calendar has (不存在的日期): 2月30日、第五季度、25时. */
@Component
class NoSuchDayRule implements CheckRule {

    private static final int HOURS = 24;

    private static final int MINUTES = 60;

    private static final int LEAP_YEAR = 2024;

    private final Texts texts;

    NoSuchDayRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "no-such-day";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.text().paragraphs().stream()
                .flatMap(
                        each ->
                                wrong(each.text(), reading.year())
                                        .map(written -> finding(each, written)));
    }

    private static Stream<String> wrong(String text, int year) {
        var days = Day.in(text, year).stream().filter(NoSuchDayRule::missing).map(Day::written);
        var plain = Plain.of(text);
        var quarters =
                PeriodWords.words("quarter.none").matcher(plain).results().map(MatchResult::group);
        var hours =
                PeriodWords.words("hour")
                        .matcher(plain)
                        .results()
                        .filter(NoSuchDayRule::noTime)
                        .map(MatchResult::group);
        return Stream.of(days, quarters, hours).flatMap(each -> each);
    }

    /** A 29th of February needs a leap year, where the year is plain. */
    private static boolean missing(Day day) {
        return day.in(day.year().orElse(LEAP_YEAR)).isEmpty();
    }

    private static boolean noTime(MatchResult time) {
        var minute = time.group("minute");
        return Integer.parseInt(time.group("hour")) > HOURS
                || minute != null
                        && (Integer.parseInt(minute) >= MINUTES
                                || Integer.parseInt(time.group("hour")) == HOURS
                                        && Integer.parseInt(minute) > 0);
    }

    private Finding finding(ReportParagraph paragraph, String written) {
        return new Finding(
                id(),
                Certainty.CERTAIN,
                texts.get("check.no-such-day", written),
                paragraph.text(),
                paragraph.number());
    }
}
