package fazhi.common.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a day as officials type it (日期录入): 今天, 12.2, 20221202, 2022年12月2日. */
public final class DateText {

    private static final Properties WORDS = Words.load("date-words.properties");

    private static final Properties PATTERNS = Words.load("patterns.properties");

    /** Each with the groups year, month and day; no year means this year. */
    private static final List<Pattern> FORMS =
            Stream.of("date.compact", "date.full", "date.short")
                    .map(form -> Pattern.compile(PATTERNS.getProperty(form)))
                    .toList();

    private DateText() {}

    /** The day meant, seen from {@code today}; a text without a year means the year of today. */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        var plain = Digits.halfWidth(VisibleText.line(text)).toLowerCase(Locale.ROOT);
        var away = WORDS.getProperty(plain);
        if (away != null) {
            return Optional.of(today.plusDays(Long.parseLong(away)));
        }
        for (var pattern : FORMS) {
            var match = pattern.matcher(plain);
            if (match.matches()) {
                var year = match.group(1).isEmpty() ? today.getYear() : number(match.group(1));
                return day(year, number(match.group(2)), number(match.group(3)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
