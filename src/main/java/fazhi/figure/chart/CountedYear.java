package fazhi.figure.chart;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.ledger.query.Condition;
import java.time.LocalDate;
import java.time.YearMonth;

/** A year of a chart within the days it counts anyway (图表年份): of a part it says which. */
record CountedYear(String year, Condition.Between days) {

    private static final String FIRST_DAY = "01-01";

    private static final String LAST_DAY = "12-31";

    static CountedYear of(LedgerCharts.Plan plan, String year) {
        var from = year + "-" + FIRST_DAY;
        var to = year + "-" + LAST_DAY;
        for (var condition : plan.base()) {
            if (condition instanceof Condition.Between(var column, var low, var high)
                    && column.equals(plan.column())) {
                from = low.compareTo(from) > 0 ? low : from;
                to = !high.isEmpty() && high.compareTo(to) < 0 ? high : to;
            }
        }
        return new CountedYear(year, new Condition.Between(plan.column(), from, to));
    }

    /** Whether a month has a day among those counted. */
    boolean holds(YearMonth month) {
        return days.from().compareTo(month.atEndOfMonth().toString()) <= 0
                && days.to().compareTo(month.atDay(1).toString()) >= 0;
    }

    /** A year that still runs, or was cut off, is not taken for a whole one. */
    String label(Texts texts) {
        boolean first = days.from().endsWith(FIRST_DAY);
        boolean last = days.to().endsWith(LAST_DAY);
        var from = day(days.from(), texts);
        var to = day(days.to(), texts);
        if (first) {
            return last ? texts.get("chart.year", year) : texts.get("chart.year-up-to", year, to);
        }
        return last
                ? texts.get("chart.year-since", year, from)
                : texts.get("chart.year-between", year, from, to);
    }

    private static String day(String day, Texts texts) {
        return Formats.monthAndDay(LocalDate.parse(day), texts);
    }
}
