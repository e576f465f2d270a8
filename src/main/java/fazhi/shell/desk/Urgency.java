package fazhi.shell.desk;

import fazhi.deadline.due.Nearness;
import fazhi.ui.DaysLeft;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How urgent something due is (紧急程度), the heaviest first; its title is the text {@code Urgency.…}.
 */
enum Urgency {
    /** The day has passed, which has consequences in law. */
    LEGAL("light-red", 6),
    /** The day passed so long ago that nobody can have overlooked it by chance. */
    GRAVE("light-dark", 3),
    OVERDUE("light-dark", 2),
    WEEK("light-amber", 2),
    LATER("light-green", 1),
    UNKNOWN("light-grey", 0);

    /** Calendar days after which it is long overdue. */
    private static final int LONG = 90;

    private final String light;

    /** So many lines it has of its own, however many of another kind there are. */
    private final int own;

    Urgency(String light, int own) {
        this.light = light;
        this.own = own;
    }

    String light() {
        return light;
    }

    /** The part of the radar that holds all of it. */
    Nearness nearness() {
        return switch (this) {
            case LEGAL -> Nearness.LEGAL;
            case GRAVE, OVERDUE -> Nearness.OVERDUE;
            case WEEK -> Nearness.WEEK;
            case LATER -> Nearness.ALL;
            case UNKNOWN -> Nearness.WAITING;
        };
    }

    static Urgency of(@Nullable LocalDate due, DaysLeft days) {
        if (due == null) {
            return UNKNOWN;
        }
        return switch (days.light(due)) {
            case RED, DARK -> days.until(due) < -LONG ? GRAVE : OVERDUE;
            case AMBER -> WEEK;
            case GREEN -> LATER;
        };
    }

    /** How many lines each kind has of so many: its own ones, then what is left over, by rank. */
    static Map<Urgency, Integer> places(Map<Urgency, ? extends List<?>> rows, int most) {
        var places = new EnumMap<Urgency, Integer>(Urgency.class);
        int room = most;
        for (var each : values()) {
            int lines = Math.min(Math.min(size(rows.get(each)), each.own), room);
            places.put(each, lines);
            room -= lines;
        }
        for (var each : values()) {
            int more = Math.min(size(rows.get(each)) - places.getOrDefault(each, 0), room);
            places.merge(each, more, Integer::sum);
            room -= more;
        }
        return places;
    }

    private static int size(@Nullable List<?> rows) {
        return rows == null ? 0 : rows.size();
    }
}
