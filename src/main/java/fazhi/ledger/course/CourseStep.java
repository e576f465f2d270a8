package fazhi.ledger.course;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a matter's course (办理环节). Its name is the text {@code course.ledger.key}, the word of
 * its act {@code course.ledger.key.act}.
 *
 * @param date column of the day on which it was done
 * @param asks columns the act asks for, its day first
 * @param sets what else the act makes of the record, by column
 * @param kept where the step is a row of another ledger, else null
 * @param optional whether the next step may come without it
 * @param due of an optional one: whether the law wants it of this record, as far as it stands there
 */
public record CourseStep(
        String key,
        String date,
        List<String> asks,
        Map<String, Object> sets,
        @Nullable Kept kept,
        boolean optional,
        Predicate<Record> due) {

    /**
     * A step that is kept as a row of its own (另行登记的环节).
     *
     * @param reference its column that names the matter
     * @param kind its column that says which step it is
     */
    public record Kept(String ledger, String reference, String kind, String value) {}

    public CourseStep {
        asks = List.copyOf(asks);
        sets = Map.copyOf(sets);
    }

    /** A step that is a date of the record itself. */
    public static CourseStep of(String key, String date, String... asks) {
        return new CourseStep(key, date, with(date, asks), Map.of(), null, false, _ -> true);
    }

    /** A step that another act of the portal takes, such as closing with its proofs. */
    public static CourseStep elsewhere(String key, String date) {
        return new CourseStep(key, date, List.of(), Map.of(), null, false, _ -> true);
    }

    /** Whether it is done from the page of the matter. */
    public boolean acted() {
        return !asks.isEmpty();
    }

    /** A step kept in another ledger. */
    public static CourseStep in(String key, Kept kept, String date, String... asks) {
        return new CourseStep(key, date, with(date, asks), Map.of(), kept, true, _ -> false);
    }

    /** The same step, which also makes this of the record. */
    public CourseStep setting(String column, Object value) {
        return new CourseStep(key, date, asks, Map.of(column, value), kept, optional, due);
    }

    public CourseStep leftOut() {
        return new CourseStep(key, date, asks, sets, kept, true, _ -> false);
    }

    /** The same step, which the law wants of some records, whatever else is registered of them. */
    public CourseStep dueWhere(Predicate<Record> wanted) {
        return new CourseStep(key, date, asks, sets, kept, optional, wanted);
    }

    private static List<String> with(String first, String... others) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(first), Arrays.stream(others))
                .toList();
    }
}
