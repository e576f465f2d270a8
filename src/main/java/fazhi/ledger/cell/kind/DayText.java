package fazhi.ledger.cell.kind;

import fazhi.common.text.Numerals;
import fazhi.ledger.cell.TableWords;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it into a table (日期写法), possibly with more than a day in it.
 *
 * @param first the day, or the first one of several
 * @param last the last of several, or the same day
 * @param sure how far the words say the day itself
 */
public record DayText(LocalDate first, LocalDate last, Sureness sure) {

    DayText(LocalDate day, Sureness sure) {
        this(day, day, sure);
    }

    /** How far words say a day (日期确定程度). */
    public enum Sureness {
        DAY,
        /** From a day to a day, or several days. */
        RANGE,
        /** A month, a quarter or a year without a day, or a day with 前后 behind it. */
        PARTLY,
        /** A year in two digits. */
        SHORT_YEAR,
        /** No year, and nothing that tells it. */
        NO_YEAR
    }

    private static final Pattern COMPACT = TableWords.pattern("day.compact");

    private static final Pattern FULL = TableWords.pattern("day.full");

    private static final Pattern MORE = TableWords.pattern("day.more");

    private static final Pattern CLOCK = TableWords.pattern("day.clock");

    private static final Pattern WEEKDAY = TableWords.pattern("day.weekday");

    private static final Pattern NUMERAL = TableWords.pattern("day.numeral");

    /** 2025.1.6(留置送达): words behind the day say more of it. */
    private static final Pattern NOTED = TableWords.pattern("day.noted");

    private static final Pattern STOP = TableWords.pattern("day.stop");

    /**
     * @param year the year the table itself names
     */
    public static Optional<DayText> of(String text, OptionalInt year) {
        var plain = plain(text);
        var noted = NOTED.matcher(plain);
        return worded(plain, year)
                .or(
                        () ->
                                noted.matches()
                                        ? worded(noted.group(1), year).map(DayText::about)
                                        : Optional.empty());
    }

    /** 6月底前: what stands behind the day is taken off from the end. */
    private static Optional<DayText> worded(String plain, OptionalInt year) {
        for (var word : TableWords.of("day.about")) {
            if (plain.endsWith(word) && plain.length() > word.length()) {
                return worded(plain.substring(0, plain.length() - word.length()), year)
                        .map(day -> PartOfYear.within(day.about(), word));
            }
        }
        return read(plain, year);
    }

    private DayText about() {
        return new DayText(first, last, worse(sure, Sureness.PARTLY));
    }

    private static Sureness worse(Sureness one, Sureness other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String plain(String text) {
        var day = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        day = WEEKDAY.matcher(day).replaceFirst("");
        var plain = TableWords.plain(CLOCK.matcher(day.strip()).replaceFirst(""));
        plain = STOP.matcher(plain).replaceFirst("");
        return NUMERAL.matcher(plain)
                .replaceAll(
                        match ->
                                Numerals.parse(match.group())
                                        .map(number -> number.toPlainString())
                                        .orElse(Matcher.quoteReplacement(match.group())));
    }

    private static Optional<DayText> read(String plain, OptionalInt year) {
        var compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3))
                    .map(day -> new DayText(day, Sureness.DAY));
        }
        var part = PartOfYear.of(plain, year);
        var full = FULL.matcher(plain);
        return part.isEmpty() && full.lookingAt()
                ? begun(full, plain.substring(full.end()), year)
                : part;
    }

    private static Optional<DayText> begun(Matcher full, String rest, OptionalInt year) {
        var sure = Sureness.DAY;
        String ofYear = full.group(1);
        if (full.group(2) != null) {
            ofYear = "20" + full.group(2);
            sure = Sureness.SHORT_YEAR;
        } else if (ofYear == null) {
            sure = year.isPresent() ? Sureness.DAY : Sureness.NO_YEAR;
            ofYear = String.valueOf(year.orElse(2000));
        }
        var first = day(ofYear, full.group(3), full.group(4));
        if (first.isEmpty() || rest.isEmpty()) {
            var known = sure;
            return first.map(day -> new DayText(day, known));
        }
        var known = worse(sure, Sureness.RANGE);
        return first.flatMap(day -> last(day, rest).map(last -> new DayText(day, last, known)));
    }

    /** The last of further days behind the first one, none of them before it. */
    private static Optional<LocalDate> last(LocalDate first, String rest) {
        var left = rest;
        var before = first;
        while (!left.isEmpty()) {
            var sign = left;
            var between = TableWords.of("day.until").stream().filter(sign::startsWith).findFirst();
            if (between.isEmpty()) {
                return Optional.empty();
            }
            var next = MORE.matcher(left.substring(between.get().length()));
            if (!next.lookingAt()) {
                return Optional.empty();
            }
            var day =
                    day(
                            next.group(1) == null ? "" + before.getYear() : next.group(1),
                            next.group(2) == null ? "" + before.getMonthValue() : next.group(2),
                            next.group(3));
            if (day.isEmpty() || day.get().isBefore(before)) {
                return Optional.empty();
            }
            before = day.get();
            left = left.substring(between.get().length() + next.end());
        }
        return Optional.of(before);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
