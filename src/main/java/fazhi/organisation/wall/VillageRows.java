package fazhi.organisation.wall;

import fazhi.common.Stored;
import fazhi.figure.Window;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.name.References;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.wall.VillageSheet.Line;
import fazhi.organisation.wall.VillageSheet.Part;
import java.util.List;
import org.springframework.stereotype.Component;

/** A village's first rows of one ledger (村表明细). */
@Component
record VillageRows(References references, VillageKeeping keeping) {

    /** So many rows of a ledger stand on a sheet; the ledger itself has them all. */
    static final int ROWS = 30;

    static List<Condition> conditions(VillageLedger ledger, long village, Window window) {
        return List.of(window.on(ledger.day()), Condition.is(ledger.village(), village));
    }

    <D extends Record> Part part(
            Ledger<D> ledger, VillageLedger what, long village, Window window) {
        var conditions = conditions(what, village, window);
        var query = LedgerQuery.of(conditions).sorted(what.day(), true);
        var format = ledger.format();
        long rows = ledger.totals(query).rows();
        return new Part(
                format.id(),
                format.titleKey(),
                rows,
                rows > 0 || keeping.tells(what, window),
                format.route(conditions),
                lines(ledger, format.column(what.day()), ledger.list(query, 0, ROWS)));
    }

    /** Named as others that point at them name them: a private person's name stays hidden. */
    private <D extends Record> List<Line> lines(
            Ledger<D> ledger, Column<D> day, List<Stored<D>> rows) {
        var format = ledger.format();
        var titles = references.source(format.id()).labels(rows.stream().map(Stored::id).toList());
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        String.valueOf(day.value(row.data())),
                                        titles.getOrDefault(row.id(), ""),
                                        format.route() + "/" + row.id()))
                .toList();
    }
}
