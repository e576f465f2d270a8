package fazhi.figure;

import fazhi.ledger.JointTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Contributes figures of one module (指标来源) and answers many of them in one call with one statement;
 * adding a figure touches one place.
 */
public interface FigureSource {

    /** The reason of a count that is unknown because nobody kept the ledger that year. */
    String NOT_KEPT = "figure.not-registered";

    List<Figure> figures();

    /** The ledger counted, of which a year may be said to hold nothing; empty for none. */
    default String ledgerId() {
        return "";
    }

    /** The figure of what stands at the end of the days, whenever it came; null for none. */
    default @Nullable String standing(String figure) {
        return null;
    }

    /**
     * The text that names the day a figure's rows are counted by, 立案日期; empty where it has none.
     */
    default String dayKey(String figure, Basis basis) {
        return "";
    }

    /** Answers in the order asked. */
    List<Reading> read(List<Ask> asks);

    /**
     * The same, once it is read: what a source counts joins what the others count, so that a page
     * of figures costs one statement.
     */
    default Supplier<List<Reading>> read(List<Ask> asks, JointTally together) {
        return () -> read(asks);
    }

    /** One figure over one window (指标请求). */
    record Ask(String figure, Window window) {}

    /**
     * What the rows say (指标读数).
     *
     * @param value null when it cannot be known; {@code note} is then the key of the reason
     * @param rows how many ledger rows stand behind it
     * @param route the ledger with exactly these rows
     * @param filter the conditions besides the days, in words, or empty
     * @param share of what parts a percentage is made; null of anything else
     * @param dated false where a row says nothing of the day it began: of a day long past it tells
     *     nothing then
     */
    record Reading(
            @Nullable BigDecimal value,
            @Nullable String note,
            long rows,
            String route,
            String filter,
            @Nullable Share share,
            boolean dated) {

        public Reading(
                @Nullable BigDecimal value,
                @Nullable String note,
                long rows,
                String route,
                String filter) {
            this(value, note, rows, route, filter, null, true);
        }

        /** A percentage that knows its parts. */
        public static Reading of(Share share, long rows, String route, String filter) {
            return new Reading(share.percent(), null, rows, route, filter, share, true);
        }

        /** The same, of rows that do not say since when. */
        public Reading undated() {
            return new Reading(value, note, rows, route, filter, share, false);
        }

        boolean notKept() {
            return value == null && NOT_KEPT.equals(note);
        }

        /** Somebody said that there was nothing: then it is zero. */
        Reading none() {
            return new Reading(BigDecimal.ZERO, null, 0, route, filter);
        }
    }
}
