package fazhi.presentation.showing.note;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day as people say it (口头日期): 6月底, 下周五, 一季度末, 10天内; a day that is past means next year's. */
record SpokenDate(LocalDate day, int start, int end) {

    private static final Properties WORDS = SpokenWords.read();

    private static final int QUARTER = 3;

    private static final int HALF = 6;

    /** Makes a day of what a pattern found (日期解释). */
    private interface Reading {

        LocalDate of(Said said, LocalDate today);
    }

    private static final Map<String, Reading> READINGS =
            Map.of(
                    "full",
                            (said, _) ->
                                    LocalDate.of(
                                            said.number("y"), said.number("m"), said.number("d")),
                    "day",
                            (said, today) ->
                                    ahead(
                                            LocalDate.of(
                                                    today.getYear(),
                                                    said.number("m"),
                                                    said.number("d")),
                                            today),
                    "month", SpokenDate::month,
                    "near-month",
                            (said, today) ->
                                    partOf(YearMonth.from(today).plusMonths(said.away()), said),
                    "quarter", (said, today) -> endOf(said, QUARTER, today),
                    "half", (said, today) -> endOf(said, HALF, today),
                    "year",
                            (said, today) ->
                                    today.plusYears(said.away())
                                            .with(TemporalAdjusters.lastDayOfYear()),
                    "week", SpokenDate::week,
                    "days",
                            (said, today) ->
                                    today.plus(
                                            said.number("n"),
                                            ChronoUnit.valueOf(said.word("unit.", "which"))),
                    "near", (said, today) -> today.plusDays(said.away()));

    private static final List<String> ORDER =
            List.of(
                    "full",
                    "day",
                    "month",
                    "near-month",
                    "quarter",
                    "half",
                    "year",
                    "week",
                    "days",
                    "near");

    /** The first day named in a sentence. */
    static Optional<SpokenDate> find(String sentence, LocalDate today) {
        for (var form : ORDER) {
            var match = Pattern.compile(WORDS.getProperty("date." + form)).matcher(sentence);
            if (match.find()) {
                try {
                    var reading = Objects.requireNonNull(READINGS.get(form));
                    var day = reading.of(new Said(match.toMatchResult()), today);
                    return Optional.of(new SpokenDate(day, match.start(), match.end()));
                } catch (DateTimeException _) {
                    // 2月30日: nothing was understood, and nothing is guessed
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static LocalDate ahead(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? day.plusYears(1) : day;
    }

    private static LocalDate month(Said said, LocalDate today) {
        if (said.has("y")) {
            return partOf(YearMonth.of(said.number("y"), said.number("m")), said);
        }
        var month = YearMonth.of(today.getYear() + said.away(), said.number("m"));
        var day = partOf(month, said);
        return said.has("which")
                ? day
                : partOf(day.isBefore(today) ? month.plusYears(1) : month, said);
    }

    private static LocalDate partOf(YearMonth month, Said said) {
        var part = said.has("part") ? WORDS.getProperty("part." + said.text("part")) : null;
        return part == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(part));
    }

    private static LocalDate endOf(Said said, int months, LocalDate today) {
        var end =
                YearMonth.of(today.getYear() + said.away(), said.number("m") * months)
                        .atEndOfMonth();
        return said.has("which") ? end : ahead(end, today);
    }

    /** Without a weekday, the week's Friday. */
    private static LocalDate week(Said said, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weekday = said.has("w") ? said.number("w") : DayOfWeek.FRIDAY.getValue();
        return monday.plusWeeks(said.away()).plusDays(weekday - 1L);
    }

    /** The groups of a match; a pattern need not have them all (所说内容). */
    private record Said(MatchResult match) {

        boolean has(String group) {
            return match.namedGroups().containsKey(group) && match.group(group) != null;
        }

        String text(String group) {
            return match.group(group);
        }

        int number(String group) {
            var text = text(group);
            return Integer.parseInt(WORDS.getProperty("number." + text, text));
        }

        String word(String prefix, String group) {
            return WORDS.getProperty(prefix + text(group));
        }

        int away() {
            return has("which") ? Integer.parseInt(word("away.", "which")) : 0;
        }
    }
}
