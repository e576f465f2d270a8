package fazhi.common;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A reporting period (统计周期): a year, a half, a quarter or a month; {@code 2022H1} in URLs. */
public record Period(int year, Part part, int number) {

    /** How a year is cut (周期类型). */
    public enum Part {
        YEAR(12),
        HALF(6),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Part(int months) {
            this.months = months;
        }
    }

    private static final Pattern TEXT =
            Pattern.compile("(20\\d{2})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?");

    public static Period year(int year) {
        return new Period(year, Part.YEAR, 1);
    }

    /** Reads {@code 2022}, {@code 2022H1}, {@code 2022Q3} or {@code 2022-07}. */
    public static Optional<Period> parse(String text) {
        var match = TEXT.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(new Period(year, Part.HALF, Integer.parseInt(match.group(2))));
        }
        if (match.group(3) != null) {
            return Optional.of(new Period(year, Part.QUARTER, Integer.parseInt(match.group(3))));
        }
        if (match.group(4) != null) {
            return Optional.of(new Period(year, Part.MONTH, Integer.parseInt(match.group(4))));
        }
        return Optional.of(year(year));
    }

    public static Period of(LocalDate day) {
        return year(Year.from(day).getValue());
    }

    /** First day. */
    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * part.months + 1, 1);
    }

    /** Last day, included. */
    public LocalDate to() {
        return YearMonth.from(from()).plusMonths(part.months - 1L).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    /** The same part of the year before (上年同期). */
    public Period yearBefore() {
        return new Period(year - 1, part, number);
    }

    @Override
    public String toString() {
        return switch (part) {
            case YEAR -> String.valueOf(year);
            case HALF -> year + "H" + number;
            case QUARTER -> year + "Q" + number;
            case MONTH -> "%d-%02d".formatted(year, number);
        };
    }
}
