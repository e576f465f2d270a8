package fazhi.ledger.store.query;

import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.Tally;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the database answers to a count or a grouping (统计结果). */
public final class Answers {

    private Answers() {}

    /** The tallies' answers, from this column of a result on. */
    public static List<Tally.Count> counts(Tuple result, int from, List<Tally> tallies) {
        var counts = new ArrayList<Tally.Count>();
        int at = from;
        for (var tally : tallies) {
            var rows = (Long) result.get(at++);
            var sum = tally.sum().isEmpty() ? BigDecimal.ZERO : decimal(result.get(at++));
            counts.add(new Tally.Count(rows == null ? 0 : rows, sum));
        }
        return counts;
    }

    /** One group; its keys stand before number and sum. */
    static Grouping.Group group(Tuple result, int keys) {
        var texts =
                Stream.iterate(0, i -> i < keys, i -> i + 1).map(i -> text(result.get(i))).toList();
        return new Grouping.Group(texts, (Long) result.get(keys), decimal(result.get(keys + 1)));
    }

    private static String text(@Nullable Object key) {
        return switch (key) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case Collection<?> several ->
                    several.stream().map(Answers::text).collect(Collectors.joining("|"));
            default -> key.toString();
        };
    }

    /** What a sum comes to; over no rows it is nothing. */
    static BigDecimal decimal(@Nullable Object number) {
        return switch (number) {
            case null -> BigDecimal.ZERO;
            case BigDecimal decimal -> decimal;
            default -> new BigDecimal(number.toString());
        };
    }
}
