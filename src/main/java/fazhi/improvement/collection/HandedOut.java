package fazhi.improvement.collection;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.archive.ZipPackage;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.LedgerTemplate;
import fazhi.ledger.sheet.Prefilled;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables of a collection in one zip (下发表格包): a table a village and ledger, prefilled. */
@Component
record HandedOut(
        LedgerDirectory ledgers, LedgerTemplate template, LedgerAccess access, Texts texts) {

    void write(CollectionBoard board, OutputStream out) throws IOException {
        var filled = board.ledgers().stream().map(id -> read(board, ledgers.get(id))).toList();
        var zip = new ZipPackage(out);
        for (var village : board.villages()) {
            for (var ledger : filled) {
                var key = new CollectionBoard.Key(village.id(), ledger.id());
                if (board.tables().containsKey(key)) {
                    zip.add(name(village, ledger.id()), entry -> ledger.write(board, key, entry));
                }
            }
        }
        zip.finish();
    }

    /** As both are told apart by it where a table loses its mark. */
    private String name(CollectionBoard.Village village, String ledger) {
        var name = village.name() + "_" + texts.get("ledger." + ledger);
        return name.replaceAll("[\\\\/:*?\"<>|\\s]", "") + ".xlsx";
    }

    /** What a ledger holds already, by village (预填内容). */
    private record Filled<D extends Record>(
            Ledger<D> ledger, Map<Long, List<D>> rows, LedgerTemplate template) {

        String id() {
            return ledger.format().id();
        }

        void write(CollectionBoard board, CollectionBoard.Key key, OutputStream out)
                throws IOException {
            var mark = new TableMark(board.collection().id(), key).sheet();
            var own = rows.getOrDefault(key.village(), List.of());
            template.write(ledger, new Prefilled<>(own, mark), out);
        }
    }

    /** Names of private persons leave the portal only with whoever may see them. */
    private <D extends Record> Filled<D> read(CollectionBoard board, Ledger<D> ledger) {
        var format = ledger.format();
        var hidden =
                !format.with(Trait.PERSONAL).isEmpty() && !access.may(format.id(), Right.UNMASK);
        return new Filled<>(ledger, hidden ? Map.of() : rows(board, ledger), template);
    }

    /** A row of several villages stands in the table of each. */
    private static <D extends Record> Map<Long, List<D>> rows(
            CollectionBoard board, Ledger<D> ledger) {
        var format = ledger.format();
        var year = Period.year(board.collection().data().reportYear());
        var conditions =
                format.date().isEmpty()
                        ? List.<Condition>of()
                        : List.of(Condition.between(format.date(), year.from(), year.to()));
        var village = format.scope().orElseThrow();
        var rows = new HashMap<Long, List<D>>();
        ledger.scan(
                LedgerQuery.of(conditions),
                page ->
                        page.forEach(
                                row ->
                                        village.pointed(row.data())
                                                .forEach(
                                                        id ->
                                                                rows.computeIfAbsent(
                                                                                id,
                                                                                _ ->
                                                                                        new ArrayList<>())
                                                                        .add(row.data()))));
        return rows;
    }
}
