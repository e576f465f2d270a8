package fazhi.figure;

import fazhi.common.Texts;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.Tally;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.AccessDeniedException;

/**
 * Something of a pillar that somebody has to see to (需要处理): a sentence with its number, and the
 * rows it counts.
 *
 * @param late true when a day has passed already
 */
public record Attention(String sentence, long rows, String route, boolean late) {

    /**
     * Rows of one ledger that need somebody (需要处理的条件).
     *
     * @param key sentence whose one argument is the number of rows
     */
    public record Line(String key, List<Condition> rows, boolean late) {}

    /** Asks one ledger for all its lines with one statement; nothing for who may not see it. */
    public static List<Attention> of(Ledger<?> ledger, Texts texts, List<Line> lines) {
        try {
            var counts = ledger.tally(lines.stream().map(each -> Tally.rows(each.rows())).toList());
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> of(ledger, texts, lines.get(i), counts.get(i).rows()))
                    .filter(each -> each.rows() > 0)
                    .toList();
        } catch (AccessDeniedException _) {
            return List.of();
        }
    }

    private static Attention of(Ledger<?> ledger, Texts texts, Line line, long rows) {
        return new Attention(
                texts.get(line.key(), rows), rows, ledger.format().route(line.rows()), line.late());
    }
}
