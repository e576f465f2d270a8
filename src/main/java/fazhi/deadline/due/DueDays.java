package fazhi.deadline.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many clocks end on each day (逐日期限数), the nearest first, those without a day last: the numbers
 * of the tabs, and between which days a page of them lies.
 */
public record DueDays(List<Day> days) {

    public DueDays {
        days = List.copyOf(days);
    }

    /**
     * The clocks of one last day.
     *
     * @param own of them those of one member of staff
     * @param legal of all of them those with consequences in law
     * @param ownLegal of those the ones of that member of staff
     */
    public record Day(@Nullable LocalDate due, long all, long own, long legal, long ownLegal) {

        long of(RadarQuery query) {
            boolean everybody = query.owner() == null;
            return query.nearness() == Nearness.LEGAL
                    ? everybody ? legal : ownLegal
                    : everybody ? all : own;
        }
    }

    /**
     * The last days of a page's rows.
     *
     * @param waiting rows without a last day are among them
     * @param before rows of these days that come before the page
     */
    public record Stretch(
            @Nullable LocalDate from, @Nullable LocalDate to, boolean waiting, int before) {}

    public Map<Nearness, Long> counts(RadarQuery query) {
        var counts = new EnumMap<Nearness, Long>(Nearness.class);
        for (var nearness : Nearness.values()) {
            var asked = query.within(nearness);
            counts.put(
                    nearness,
                    days.stream()
                            .filter(day -> asked.holds(day.due()))
                            .mapToLong(day -> day.of(asked))
                            .sum());
        }
        return counts;
    }

    /** Nothing where no row stands there. */
    public Optional<Stretch> stretch(RadarQuery query, int offset, int limit) {
        int passed = 0;
        int before = 0;
        var found = new ArrayList<Day>();
        for (var day : days) {
            if (query.holds(day.due()) && day.of(query) > 0 && passed < (long) offset + limit) {
                if (passed + day.of(query) <= offset) {
                    before = (int) (passed + day.of(query));
                } else {
                    found.add(day);
                }
                passed += (int) day.of(query);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(stretch(found, offset - before));
    }

    private static Stretch stretch(List<Day> found, int before) {
        var from = found.getFirst().due();
        var dated = found.stream().filter(day -> day.due() != null).toList();
        return new Stretch(
                from,
                dated.isEmpty() ? null : dated.getLast().due(),
                dated.size() < found.size(),
                before);
    }
}
