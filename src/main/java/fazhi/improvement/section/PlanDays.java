package fazhi.improvement.section;

import fazhi.check.read.PatternBook;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The last day a plan speaks of (计划所写的年份和期限), so that one whose time is over is not repeated. */
public final class PlanDays {

    private static final PatternBook WORDS = new PatternBook("/report/plan.patterns");

    private PlanDays() {}

    /**
     * The last day named; a month without its year is the next one after the plan was made.
     *
     * @param made the day the plan was made
     */
    public static Optional<LocalDate> last(String plan, LocalDate made) {
        var words = WORDS.get("apart").matcher(plan).replaceAll(" ");
        return Stream.of(
                        all("year", words).map(PlanDays::named),
                        all("month", words).map(each -> next(number(each, 1), made)),
                        all("end-of-year", words).map(_ -> next(Month.DECEMBER.getValue(), made)))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    /** Every day it names lies in the period or before it. */
    static boolean over(String plan, LocalDate made, LocalDate day) {
        return last(plan, made).filter(last -> !last.isAfter(day)).isPresent();
    }

    private static Stream<MatchResult> all(String name, String words) {
        return WORDS.get(name).matcher(words).results();
    }

    private static LocalDate named(MatchResult match) {
        int month = match.group(2) == null ? 12 : number(match, 2);
        return YearMonth.of(number(match, 1), month(month)).atEndOfMonth();
    }

    /** A plan made in December speaks of the year that comes. */
    private static LocalDate next(int month, LocalDate made) {
        var from = YearMonth.from(made).plusMonths(1);
        var first = from.withMonth(month(month));
        return (first.isBefore(from) ? first.plusYears(1) : first).atEndOfMonth();
    }

    private static int month(int written) {
        return Math.clamp(written, 1, 12);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
