package fazhi.figure.reporting;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.Comparison;
import fazhi.figure.FigureValue;
import fazhi.figure.Window;
import fazhi.ledger.format.LedgerFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns a period and a basis into days, and says so in words (统计区间与口径说明). */
@Component
public class FigureWindows {

    /** What a column's name explains. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*[\\uff08(][^\\uff08\\uff09()]*[\\uff09)]");

    private final ReportingService reporting;

    private final ObjectProvider<ReportingDates> dates;

    private final Texts texts;

    FigureWindows(ReportingService reporting, ObjectProvider<ReportingDates> dates, Texts texts) {
        this.reporting = reporting;
        this.dates = dates;
        this.texts = texts;
    }

    /**
     * The days of one period, read once for all its figures (统计时点).
     *
     * @param behind the last day already come of a period that is counted only up to its cut-off
     */
    public record Days(
            Period period,
            LocalDate cutOff,
            ReportingService.YearBefore yearBefore,
            @Nullable LocalDate behind,
            ReportingDates.Office office) {

        /** The days of the period up to its cut-off. */
        public Window inPeriod() {
            return new Window(Basis.PERIOD, period.from(), cutOff);
        }

        /** The state on the cut-off day. */
        public Window asOf() {
            return new Window(Basis.ASOF, null, cutOff);
        }

        /** The window of a basis, or null while the founding day is not set. */
        public @Nullable Window window(Basis basis) {
            return switch (basis) {
                case PERIOD, DECIDED -> new Window(basis, period.from(), cutOff);
                case ASOF -> new Window(basis, null, cutOff);
                case OPENING -> new Window(basis, null, period.from().minusDays(1));
                case FOUNDING ->
                        office.founded() == null
                                ? null
                                : new Window(basis, office.founded(), cutOff);
            };
        }

        /** Of a period still to come nothing is known, not even a zero. */
        public boolean begun() {
            return !cutOff.isBefore(period.from());
        }

        /** What stands beside it of the year before, or null on a cumulative basis. */
        public @Nullable Window windowYearBefore(Basis basis) {
            var from = yearBefore.period().from();
            return switch (basis) {
                case PERIOD, DECIDED -> new Window(basis, from, yearBefore.to());
                case ASOF -> new Window(basis, null, yearBefore.to());
                case OPENING -> new Window(basis, null, from.minusDays(1));
                case FOUNDING -> null;
            };
        }

        /** What of these days the office has seen (成立以来): null where it came later. */
        public @Nullable Window sinceFounding(Window window) {
            var founded = office.founded();
            if (founded == null) {
                return window;
            }
            if (window.to().isBefore(founded)) {
                return null;
            }
            return window.from() == null || !window.from().isBefore(founded)
                    ? window
                    : new Window(window.basis(), founded, window.to());
        }

        /** The days of the period behind its cut-off, or null where there are none. */
        public @Nullable Window windowBehind(Basis basis) {
            return behind == null || !basis.flows()
                    ? null
                    : new Window(basis, cutOff.plusDays(1), behind);
        }
    }

    public Days days(Period period) {
        return new Days(
                period,
                reporting.cutOff(period),
                reporting.yearBefore(period),
                reporting.lastBehind(period).orElse(null),
                office());
    }

    /** A value of the year before with its days: the same days, or those it was reported on. */
    public Comparison compared(Days days, Window window, @Nullable BigDecimal value, String unit) {
        var key = days.yearBefore().ownCutOff() ? "figure.year-before" : "figure.same-days";
        var to = Formats.monthAndDay(window.to(), texts);
        var from = window.from();
        var start = days.yearBefore().period().from();
        var founded = from != null && from.isAfter(start) ? from : null;
        return new Comparison(
                from,
                window.to(),
                founded != null,
                founded == null
                        ? texts.get(key, to)
                        : texts.get(key + "-since", to, Formats.monthAndDay(founded, texts)),
                value,
                unit);
    }

    /** A window in words, with what else the rows hold; for many figures of one call. */
    public String sentence(Days days, Window window, String filter) {
        return sentence(window, "", filter, days.office());
    }

    /**
     * The same in its parts.
     *
     * @param dayKey the text that names the day the rows are counted by, or empty
     */
    public FigureValue.Wording words(Days days, Window window, String dayKey, String filter) {
        return new FigureValue.Wording(
                sentence(window, dayKey, "", days.office()),
                filter,
                sentence(window, dayKey, filter, days.office()));
    }

    /** A window in words, with what else the rows hold. */
    public String sentence(Window window, String filter) {
        return sentence(window, "", filter, office(window));
    }

    public String sentence(Window window) {
        return sentence(window, "");
    }

    /** A window in words, of rows counted by days with these names: 按立案日期、结案日期统计. */
    public String by(Window window, String... dayKeys) {
        return inWords(window, days(List.of(dayKeys)), "", office(window));
    }

    /** The same of rows counted by a column of their ledger. */
    public String by(Window window, LedgerFormat<?> format, String column) {
        return by(window, format.headerKey(format.column(column)));
    }

    private ReportingDates.Office office(Window window) {
        return window.basis() == Basis.FOUNDING ? office() : ReportingDates.Office.UNKNOWN;
    }

    private String sentence(
            Window window, String dayKey, String filter, ReportingDates.Office office) {
        return inWords(window, day(dayKey), filter, office);
    }

    private String days(List<String> keys) {
        return keys.stream()
                .map(this::day)
                .collect(Collectors.joining(texts.get("common.list-mark")));
    }

    private String inWords(Window window, String day, String filter, ReportingDates.Office office) {
        var from = window.from();
        var words =
                texts.get(
                        "Basis." + window.basis().name() + ".sentence",
                        office.name(),
                        from == null ? "" : from.toString(),
                        window.to().toString(),
                        day);
        return filter.isEmpty() ? words : words + texts.get("common.clause-mark") + filter;
    }

    /** 立案日期; a column called a day and nothing else is that of what happened. */
    private String day(String key) {
        var own = texts.get("figure.own-day");
        if (key.isEmpty()) {
            return own;
        }
        var name = BRACKETS.matcher(texts.get(key)).replaceAll("");
        return name.equals(texts.get("figure.day")) ? own : name;
    }

    private ReportingDates.Office office() {
        var settings = dates.getIfAvailable();
        return settings == null ? ReportingDates.Office.UNKNOWN : settings.office();
    }
}
