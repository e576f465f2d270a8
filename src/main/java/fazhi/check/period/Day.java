package fazhi.check.period;

import fazhi.check.language.Plain;
import fazhi.check.read.ChineseNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/**
 * A day or a month as a text names it (日期).
 *
 * @param said true where the text itself names the year
 * @param year the year said, or the one a reader takes it for; nothing where that is not plain
 * @param day nothing for a whole month
 */
public record Day(
        String text,
        int start,
        int end,
        boolean said,
        OptionalInt year,
        int month,
        OptionalInt day) {

    /** All of a text, in reading order; a year said holds for the days behind it. */
    public static List<Day> in(String text, int reported) {
        var days = new ArrayList<Day>();
        var found = PeriodWords.words("day").matcher(Plain.of(text));
        while (found.find()) {
            if (found.group("day") != null || Character.isDigit(found.group("month").charAt(0))) {
                days.add(of(text, found.toMatchResult(), reported));
            }
        }
        return days;
    }

    private static Day of(String text, MatchResult match, int reported) {
        var said = match.group("year");
        var day = match.group("day");
        return new Day(
                text,
                match.start(),
                match.end(),
                said != null,
                said == null
                        ? meant(text.substring(0, match.start()), reported)
                        : OptionalInt.of(Integer.parseInt(said)),
                number(match.group("month")),
                day == null ? OptionalInt.empty() : OptionalInt.of(number(day)));
    }

    /** The year last said before, else the one reported on, unless another is meant. */
    private static OptionalInt meant(String before, int reported) {
        var others = PeriodWords.words("year.said").matcher(before).results().toList();
        if (others.isEmpty()) {
            return OptionalInt.of(reported);
        }
        var year = others.getLast().group(1);
        return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    }

    private static int number(String words) {
        return ChineseNumber.whole(words);
    }

    public String written() {
        return text.substring(start, end).strip();
    }

    public String before() {
        return text.substring(0, start);
    }

    String after() {
        return text.substring(end);
    }

    /** Nothing where there is no such day. */
    Optional<LocalDate> in(int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day.orElse(1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public Optional<LocalDate> date() {
        return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
    }

    /** The last day it may mean. */
    Optional<LocalDate> last() {
        return date().map(each -> day.isPresent() ? each : YearMonth.from(each).atEndOfMonth());
    }
}
