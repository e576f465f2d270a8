package fazhi.ledger.cell.kind;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.cell.kind.DayText.Sureness;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a quarter, half a year or a year in place of a day (年月季写法), from its first day to its
 * last.
 */
final class PartOfYear {

    private static final Pattern MONTH = TableWords.pattern("part.month");

    private static final Pattern BARE = TableWords.pattern("part.bare");

    private static final Pattern QUARTER = TableWords.pattern("part.quarter");

    private static final Pattern HALF = TableWords.pattern("part.half");

    private static final Pattern MONTHS_OF = TableWords.pattern("part.months");

    private static final Pattern YEAR = TableWords.pattern("part.year");

    private static final int MONTHS = 12;

    /** Stands in for a year nobody said, and has a 29 February. */
    private static final int ANY_YEAR = 2000;

    private PartOfYear() {}

    static Optional<DayText> of(String plain, OptionalInt year) {
        return months(MONTH, plain, year, 1)
                .or(() -> months(BARE, plain, year, 1))
                .or(() -> months(QUARTER, plain, year, 3))
                .or(() -> months(HALF, plain, year, 6))
                .or(() -> months(YEAR, plain, year, MONTHS))
                .or(() -> several(plain, year));
    }

    /** 2025年1-3月. */
    private static Optional<DayText> several(String plain, OptionalInt year) {
        var match = MONTHS_OF.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        var begin = match.group(1) == null ? "" : match.group(1) + "\u5e74";
        var first = of(begin + match.group(2) + "\u6708", year);
        var last = of(begin + match.group(3) + "\u6708", year);
        return first.flatMap(
                from ->
                        last.filter(to -> !to.last().isBefore(from.first()))
                                .map(to -> new DayText(from.first(), to.last(), from.sure())));
    }

    private static Optional<DayText> months(
            Pattern pattern, String plain, OptionalInt year, int length) {
        var match = pattern.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        var said = match.group(1) == null ? year : OptionalInt.of(Integer.parseInt(match.group(1)));
        try {
            var first =
                    YearMonth.of(said.orElse(ANY_YEAR), (which(match) - 1) * length + 1).atDay(1);
            var last = first.plusMonths(length).minusDays(1);
            return Optional.of(
                    new DayText(
                            first, last, said.isPresent() ? Sureness.PARTLY : Sureness.NO_YEAR));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Which of them it is: a number, or its place among the words for it. */
    private static int which(Matcher match) {
        if (match.groupCount() < 2) {
            return 1;
        }
        var word = match.group(2);
        return word.chars().allMatch(each -> each >= '0' && each <= '9')
                ? Integer.parseInt(word)
                : TableWords.of("part.order").indexOf(word) % 4 + 1;
    }

    /** 月初, 中旬, 月底: the day of the part they begin with. */
    static DayText within(DayText part, String word) {
        if (part.first().equals(part.last())) {
            return part;
        }
        var day = on(part, word);
        return new DayText(day, day, part.sure());
    }

    private static LocalDate on(DayText part, String word) {
        if (TableWords.of("part.end").contains(word)) {
            return part.last();
        }
        int tens = Math.max(0, TableWords.of("part.tens").indexOf(word));
        return part.first().plusDays(tens * 10L);
    }
}
