package fazhi.figure;

import fazhi.common.Period;
import fazhi.common.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns a period and a basis into days, and says so in words (统计区间与口径说明). */
@Component
public class FigureWindows {

    private final ReportingService reporting;

    private final ObjectProvider<ReportingDates> dates;

    private final Texts texts;

    FigureWindows(ReportingService reporting, ObjectProvider<ReportingDates> dates, Texts texts) {
        this.reporting = reporting;
        this.dates = dates;
        this.texts = texts;
    }

    /** The days of one period, read once for all its figures (统计时点). */
    public record Days(
            Period period,
            LocalDate cutOff,
            LocalDate cutOffYearBefore,
            ReportingDates.Office office) {

        /** The window of a basis, or null while the founding day is not set. */
        public @Nullable Window window(Basis basis) {
            return switch (basis) {
                case PERIOD, DECIDED -> new Window(basis, period.from(), cutOff);
                case ASOF -> new Window(basis, null, cutOff);
                case FOUNDING ->
                        office.founded() == null
                                ? null
                                : new Window(basis, office.founded(), cutOff);
            };
        }

        /** The same window a year earlier, or null on a cumulative basis. */
        public @Nullable Window windowYearBefore(Basis basis) {
            return switch (basis) {
                case PERIOD, DECIDED ->
                        new Window(basis, period.yearBefore().from(), cutOffYearBefore);
                case ASOF -> new Window(basis, null, cutOffYearBefore);
                case FOUNDING -> null;
            };
        }
    }

    public Days days(Period period) {
        return new Days(
                period, reporting.cutOff(period), reporting.cutOffYearBefore(period), office());
    }

    /** A window in words, with what else the rows hold; for many figures of one call. */
    public String sentence(Days days, Window window, String filter) {
        return sentence(window, filter, days.office());
    }

    /** The same in its parts. */
    FigureValue.Wording words(Days days, Window window, String filter) {
        return new FigureValue.Wording(
                sentence(days, window, ""), filter, sentence(days, window, filter));
    }

    /** A window in words, with what else the rows hold. */
    public String sentence(Window window, String filter) {
        return sentence(
                window,
                filter,
                window.basis() == Basis.FOUNDING ? office() : ReportingDates.Office.UNKNOWN);
    }

    public String sentence(Window window) {
        return sentence(window, "");
    }

    private String sentence(Window window, String filter, ReportingDates.Office office) {
        var from = window.from();
        var words =
                texts.get(
                        "Basis." + window.basis().name() + ".sentence",
                        office.name(),
                        from == null ? "" : from.toString(),
                        window.to().toString());
        return filter.isEmpty() ? words : words + texts.get("common.clause-mark") + filter;
    }

    private ReportingDates.Office office() {
        var settings = dates.getIfAvailable();
        return settings == null ? ReportingDates.Office.UNKNOWN : settings.office();
    }
}
