package fazhi.figure.count;

import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.FigureSource.Reading;
import fazhi.figure.Share;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures.Holds;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a figure is made of a ledger's rows (指标算法): their number, a sum, or a share.
 *
 * @param part what the rows of a share hold besides
 * @param sum columns added up, or none where rows are counted
 * @param base columns a share is of, or none where it is of rows
 */
record LedgerCount(
        Figure figure, Holds rows, Holds part, List<String> sum, boolean rate, List<String> base) {

    static LedgerCount of(Figure figure, Holds rows) {
        return new LedgerCount(figure, rows, _ -> List.of(), List.of(), false, List.of());
    }

    LedgerCount summing(List<String> columns) {
        return new LedgerCount(figure, rows, part, columns, rate, base);
    }

    LedgerCount sharing(Holds held) {
        return new LedgerCount(figure, rows, held, sum, true, base);
    }

    LedgerCount dividing(List<String> columns) {
        return new LedgerCount(figure, rows, part, sum, true, columns);
    }

    /** Its rows, and the part of them it looks at. */
    List<Tally> tallies(List<Condition> all, Window window) {
        if (addsUp()) {
            var none = new ArrayList<>(all);
            sum.forEach(column -> none.add(new Condition.Empty(column)));
            return List.of(new Tally(all, sum), Tally.rows(none));
        }
        var some = new ArrayList<>(all);
        some.addAll(part.apply(window));
        sum.forEach(column -> some.add(new Condition.Filled(column)));
        return List.of(new Tally(all, base), new Tally(some, sum));
    }

    Reading reading(Tally.Count all, Tally.Count some, String route, String filter) {
        if (rate) {
            var whole = base.isEmpty() ? BigDecimal.valueOf(all.rows()) : all.sum();
            var share = sum.isEmpty() ? BigDecimal.valueOf(some.rows()) : some.sum();
            return whole.signum() == 0
                    ? new Reading(null, "figure.nothing-to-divide", all.rows(), route, filter)
                    : Reading.of(new Share(share, whole), all.rows(), route, filter);
        }
        if (sum.isEmpty()) {
            return new Reading(BigDecimal.valueOf(all.rows()), null, all.rows(), route, filter);
        }
        if (addsUp()) {
            return all.rows() > 0 && some.rows() == all.rows()
                    ? new Reading(null, "figure.not-recorded", all.rows(), route, filter)
                    : sum(all, all.rows(), route, filter);
        }
        return all.rows() > 0 && some.rows() == 0
                ? new Reading(null, "figure.not-recorded", all.rows(), route, filter)
                : sum(some, all.rows(), route, filter);
    }

    private Reading sum(Tally.Count counted, long rows, String route, String filter) {
        var total = counted.sum().setScale(figure.unit().digits(), RoundingMode.HALF_UP);
        return new Reading(total, null, rows, route, filter);
    }

    /** A sum of several columns: its second tally are the rows that say nothing in any of them. */
    private boolean addsUp() {
        return sum.size() > 1 && !rate;
    }

    Reading nothing(String route, String filter) {
        var note = rate ? "figure.nothing-to-divide" : FigureSource.NOT_KEPT;
        return new Reading(null, note, 0, route, filter);
    }
}
