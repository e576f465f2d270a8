package fazhi.figure.board;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Says what of one ledger somebody has to see to (需要处理的来源); reading refuses whoever may not see the
 * rows.
 */
public interface AttentionSource {

    /** The pillar on whose overview it stands. */
    String module();

    /** What stands open on this day, once it is read: what is counted joins the other counts. */
    Supplier<List<Attention>> on(LocalDate day, JointTally together);

    /** Rows under conditions. */
    static AttentionSource of(
            Ledger<?> ledger, Texts texts, Function<LocalDate, List<Attention.Line>> lines) {
        return new Counted(ledger, texts, lines);
    }

    /** Rows that a mark shows red, out of those under the conditions; the list shows the same. */
    static <D extends Record> AttentionSource of(
            Ledger<D> ledger,
            Texts texts,
            RowMark<D> mark,
            Function<LocalDate, Attention.Line> looked) {
        return new Marked<>(ledger, texts, mark, looked);
    }

    /** Counted by conditions (按条件计数). */
    record Counted(Ledger<?> ledger, Texts texts, Function<LocalDate, List<Attention.Line>> lines)
            implements AttentionSource {

        @Override
        public String module() {
            return ledger.format().module();
        }

        @Override
        public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
            var all = lines.apply(day);
            var counts =
                    together.ask(
                            ledger, all.stream().map(each -> Tally.rows(each.rows())).toList());
            return () -> {
                var rows = counts.get();
                return IntStream.range(0, all.size())
                        .mapToObj(
                                i ->
                                        all.get(i)
                                                .counted(
                                                        ledger.format(),
                                                        rows.get(i).rows(),
                                                        day,
                                                        texts))
                        .flatMap(Optional::stream)
                        .toList();
            };
        }
    }

    /** Counted by a mark (按台账提示计数). */
    record Marked<D extends Record>(
            Ledger<D> ledger,
            Texts texts,
            RowMark<D> mark,
            Function<LocalDate, Attention.Line> looked)
            implements AttentionSource {

        @Override
        public String module() {
            return ledger.format().module();
        }

        @Override
        public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
            var line = looked.apply(day);
            var rows = ledger.list(LedgerQuery.of(line.rows()), 0, Ledger.PAGE_LIMIT);
            var marked = mark.of(rows, Period.year(day.getYear())).size();
            return () -> line.counted(ledger.format(), marked, day, texts).stream().toList();
        }
    }
}
