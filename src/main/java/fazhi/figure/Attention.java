package fazhi.figure;

import fazhi.common.Texts;
import fazhi.ledger.Condition;
import fazhi.ledger.LedgerFormat;
import java.util.List;
import java.util.Optional;

/**
 * Something of a pillar that somebody has to see to (需要处理): a sentence with its number, and the
 * rows it counts.
 *
 * @param route to the rows, or empty where what is missing has none
 * @param late true when a day has passed already
 */
public record Attention(String sentence, long rows, String route, boolean late) {

    /**
     * Rows of one ledger that need somebody (需要处理的条件).
     *
     * @param key sentence whose one argument is the number of rows
     */
    public record Line(String key, List<Condition> rows, boolean late) {

        /** Rows that wait for somebody. */
        public static Line waiting(String key, Condition... rows) {
            return new Line(key, List.of(rows), false);
        }

        /** Rows whose day has passed. */
        public static Line late(String key, Condition... rows) {
            return new Line(key, List.of(rows), true);
        }

        Optional<Attention> counted(LedgerFormat<?> format, long count, Texts texts) {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Attention(texts.get(key, count), count, format.route(rows), late));
        }
    }
}
