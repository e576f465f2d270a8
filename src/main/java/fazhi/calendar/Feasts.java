package fazhi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The feasts the law gives days off for (法定节假日), and by which words a plan names them. */
final class Feasts {

    /** From this year on the law gives two days more. */
    private static final int MORE_DAYS_SINCE = 2025;

    private static final String EXTRA = "extra";

    private static final Feasts KNOWN = read();

    record Feast(String key, List<String> words, int daysBefore, int daysSince) {

        boolean names(CalendarDay day) {
            return words.stream().anyMatch(day.name()::contains);
        }

        int days(int year) {
            return year < MORE_DAYS_SINCE ? daysBefore : daysSince;
        }
    }

    private final List<Feast> all = new ArrayList<>();

    private final Map<Integer, Integer> extra = new HashMap<>();

    private Feasts() {}

    static List<Feast> all() {
        return KNOWN.all;
    }

    static boolean named(CalendarDay day) {
        return all().stream().anyMatch(feast -> feast.names(day));
    }

    /** Working days off by law in a year: a feast on a weekend has its day off on another. */
    static int days(int year) {
        return all().stream().mapToInt(feast -> feast.days(year)).sum()
                + KNOWN.extra.getOrDefault(year, 0);
    }

    private static Feasts read() {
        try {
            var feasts = new Feasts();
            new ClassPathResource("fazhi/calendar/feasts.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(feasts::add);
            return feasts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        if (cells[0].equals(EXTRA)) {
            extra.put(Integer.valueOf(cells[1]), Integer.valueOf(cells[2]));
        } else {
            var words = List.of(cells[1].split("\\|"));
            all.add(
                    new Feast(
                            cells[0],
                            words,
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3])));
        }
    }
}
