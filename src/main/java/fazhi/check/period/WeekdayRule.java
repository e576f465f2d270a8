package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The weekday beside a date is not that of the day (星期不符). */
@Component
class WeekdayRule implements CheckRule {

    /** One character for each day from Monday; two ways to say Sunday. */
    private static final String NAMES = PeriodWords.words("weekday.names").pattern();

    private final Texts texts;

    WeekdayRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "weekday";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        statement ->
                                Day.in(statement.text(), reading.year()).stream()
                                        .filter(day -> day.day().isPresent())
                                        .flatMap(day -> check(statement, day, reading).stream()));
    }

    private Optional<Finding> check(Statement statement, Day day, Reading reading) {
        var named = PeriodWords.words("weekday").matcher(day.after());
        if (!named.find() || day.year().isEmpty()) {
            return Optional.empty();
        }
        var dates = dates(statement, day, reading);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var date = dates.getFirst();
        var said = DayOfWeek.of(Math.min(NAMES.indexOf(named.group(1)) + 1, 7));
        boolean right = dates.stream().map(LocalDate::getDayOfWeek).anyMatch(said::equals);
        // without a year a day of January may be this year's
        boolean next =
                !day.said()
                        && day.in(date.getYear() + 1)
                                .filter(each -> !each.isAfter(reading.latest()))
                                .map(LocalDate::getDayOfWeek)
                                .filter(said::equals)
                                .isPresent();
        return right || next
                ? Optional.empty()
                : Optional.of(
                        statement.certain(
                                id(),
                                texts.get(
                                        "check.weekday",
                                        date.toString(),
                                        name(date.getDayOfWeek()),
                                        name(said))));
    }

    /** The days it may be, the likeliest first; none where no year is known. */
    private static List<LocalDate> dates(Statement statement, Day day, Reading reading) {
        var years =
                day.said()
                        ? day.year().stream()
                        : IntStream.concat(day.year().stream(), Years.of(statement, reading))
                                .filter(
                                        year ->
                                                Years.of(statement, reading)
                                                        .anyMatch(each -> each == year));
        return years.distinct().mapToObj(day::in).flatMap(Optional::stream).toList();
    }

    private static String name(DayOfWeek day) {
        return NAMES.substring(day.getValue() - 1, day.getValue());
    }
}
