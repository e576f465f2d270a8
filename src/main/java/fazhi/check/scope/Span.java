package fazhi.check.scope;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From a day, month or year to another (时间段), and how long that is.
 *
 * @param end where it ends in the text
 * @param units from first to last, both counted
 */
record Span(String written, int end, Unit unit, double units) {

    private static final double DAYS_OF_A_MONTH = 30.4;

    /** What a span is told in (时间单位). */
    enum Unit {
        DAY,
        MONTH,
        YEAR;

        static Unit of(Matcher lasting) {
            if (lasting.group("years") != null) {
                return YEAR;
            }
            return lasting.group("months") == null ? DAY : MONTH;
        }
    }

    static List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        Scopes.words("span.days").matcher(text).results().flatMap(Span::days).forEach(spans::add);
        Scopes.words("span.months")
                .matcher(text)
                .results()
                .map(each -> counted(each, Unit.MONTH))
                .flatMap(Optional::stream)
                .forEach(spans::add);
        Scopes.words("span.years")
                .matcher(text)
                .results()
                .map(each -> counted(each, Unit.YEAR))
                .flatMap(Optional::stream)
                .forEach(spans::add);
        return spans;
    }

    /** Over the end of a year, or the wrong way round, is for other rules. */
    private static Optional<Span> counted(MatchResult span, Unit unit) {
        int units = Integer.parseInt(span.group("to")) - Integer.parseInt(span.group("from")) + 1;
        return units > 1
                ? Optional.of(new Span(span.group(), span.end(), unit, units))
                : Optional.empty();
    }

    private static Stream<Span> days(MatchResult span) {
        try {
            // a year nobody named: no span over February is judged by a day
            int year = number(span.group("year"), 2023);
            int month = Integer.parseInt(span.group("month"));
            var from = LocalDate.of(year, month, Integer.parseInt(span.group("day")));
            var to =
                    LocalDate.of(
                            number(span.group("toYear"), year),
                            number(span.group("toMonth"), month),
                            Integer.parseInt(span.group("toDay")));
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            return days > 1
                    ? Stream.of(new Span(span.group(), span.end(), Unit.DAY, days))
                    : Stream.empty();
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }

    private static int number(@Nullable String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }

    /** How often the unit fits in; empty where one cannot be told in the other. */
    Optional<Double> in(Unit other) {
        if (unit == other) {
            return Optional.of(units);
        }
        return unit == Unit.DAY && other == Unit.MONTH
                ? Optional.of(units / DAYS_OF_A_MONTH)
                : Optional.empty();
    }
}
