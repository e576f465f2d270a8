package fazhi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans of days off that are whole: each feast its days by law, on weekdays. */
public final class WholePlans {

    private WholePlans() {}

    /** With these lines besides, such as {@code 2017-12-05,OFF,a}. */
    public static String csv(int year, String... others) {
        return Stream.concat(
                        Stream.of(
                                        feast(year, 1, 1, "元旦", 1),
                                        feast(year, 2, 3, "春节", year < 2025 ? 3 : 4),
                                        feast(year, 4, 4, "清明", 1),
                                        feast(year, 5, 1, "劳动节", year < 2025 ? 1 : 2),
                                        feast(year, 6, 10, "端午", 1),
                                        feast(year, 9, 15, "中秋", 1),
                                        feast(year, 10, 1, "国庆节", 3))
                                .flatMap(days -> days),
                        Stream.of(others))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> feast(int year, int month, int day, String name, int days) {
        Predicate<LocalDate> weekday =
                date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return Stream.iterate(LocalDate.of(year, month, day), date -> date.plusDays(1))
                .filter(weekday)
                .limit(days)
                .map(date -> date + ",OFF," + name);
    }
}
