package fazhi.figure;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.RowMark;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;

/** Says what in one module somebody has to see to (需要处理的来源), from the rows of one ledger. */
public interface AttentionSource {

    /** The pillar on whose overview it stands. */
    String module();

    /** What stands open on this day; nothing for who may not see the rows. */
    List<Attention> on(LocalDate day);

    /** Rows of a ledger under conditions, counted with one statement. */
    static AttentionSource of(
            Ledger<?> ledger, Texts texts, Function<LocalDate, List<Attention.Line>> lines) {
        return new AttentionSource() {
            @Override
            public String module() {
                return ledger.format().module();
            }

            @Override
            public List<Attention> on(LocalDate day) {
                return Attention.of(ledger, texts, lines.apply(day));
            }
        };
    }

    /** Rows that a mark shows red, out of those under the conditions; the list shows the same. */
    static <D extends Record> AttentionSource of(
            Ledger<D> ledger,
            Texts texts,
            RowMark<D> mark,
            Function<LocalDate, Attention.Line> looked) {
        return new AttentionSource() {
            @Override
            public String module() {
                return ledger.format().module();
            }

            @Override
            public List<Attention> on(LocalDate day) {
                return marked(ledger, texts, mark, looked.apply(day), Period.year(day.getYear()));
            }
        };
    }

    private static <D extends Record> List<Attention> marked(
            Ledger<D> ledger, Texts texts, RowMark<D> mark, Attention.Line line, Period year) {
        try {
            var rows = ledger.list(LedgerQuery.of(line.rows()), 0, Ledger.PAGE_LIMIT);
            var found = mark.of(rows, year).size();
            return found == 0
                    ? List.of()
                    : List.of(
                            new Attention(
                                    texts.get(line.key(), found),
                                    found,
                                    ledger.format().route(line.rows()),
                                    line.late()));
        } catch (AccessDeniedException _) {
            return List.of();
        }
    }
}
