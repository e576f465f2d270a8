package fazhi.figure.board;

import fazhi.common.Texts;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of a pillar that somebody has to see to (需要处理): a sentence with its number, and the
 * rows it counts.
 *
 * @param route to the rows, or empty where what is missing has none
 * @param since the day that passed first, where it is known
 */
public record Attention(
        String sentence, long rows, String route, Weight weight, @Nullable LocalDate since) {

    /** What it means that it stands open (轻重), the heaviest first. */
    public enum Weight {
        /** A term or a requirement of the law was missed. */
        LEGAL,
        /** A day has passed already. */
        LATE,
        WAITING
    }

    public Attention(String sentence, long rows, String route, Weight weight) {
        this(sentence, rows, route, weight, null);
    }

    /** Whether a day has passed already. */
    public boolean late() {
        return weight != Weight.WAITING;
    }

    /**
     * Rows of one ledger that need somebody (需要处理的条件).
     *
     * @param key sentence of the number of rows and the year
     */
    public record Line(String key, List<Condition> rows, Weight weight) {

        /** Rows that wait for somebody. */
        public static Line waiting(String key, Condition... rows) {
            return new Line(key, List.of(rows), Weight.WAITING);
        }

        /** Rows whose day has passed. */
        public static Line late(String key, Condition... rows) {
            return new Line(key, List.of(rows), Weight.LATE);
        }

        Optional<Attention> counted(
                LedgerFormat<?> format, long count, LocalDate day, Texts texts) {
            if (count == 0) {
                return Optional.empty();
            }
            var sentence = texts.get(key, count, String.valueOf(day.getYear()));
            return Optional.of(new Attention(sentence, count, format.route(rows), weight));
        }
    }
}
