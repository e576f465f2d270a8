package fazhi.improvement.collection;

import fazhi.audit.access.TakenFiles;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a collection together (收集汇总); one statement a ledger. */
@Component
record Boards(
        Ledger<CollectionData> collections,
        Ledger<CollectedTableData> tables,
        Units villages,
        Io io) {

    /** What hands tables out and takes them in (收发工具). */
    @Component
    record Io(HandedOut handedOut, Returns returns, ImportService imports, TakenFiles taken) {}

    HandedOut handedOut() {
        return io.handedOut();
    }

    Returns returns() {
        return io.returns();
    }

    ImportService imports() {
        return io.imports();
    }

    TakenFiles taken() {
        return io.taken();
    }

    CollectionBoard of(long id, LocalDate today) {
        var collection = collections.get(id);
        var rows = new ArrayList<Stored<CollectedTableData>>();
        tables.scan(LedgerQuery.of(Condition.is("collectionId", id)), rows::addAll);
        var byKey = new HashMap<CollectionBoard.Key, Stored<CollectedTableData>>();
        var ledgers = new LinkedHashSet<String>();
        for (var row : rows) {
            ledgers.add(row.data().ledger());
            byKey.put(new CollectionBoard.Key(row.data().village(), row.data().ledger()), row);
        }
        var owing = rows.stream().map(row -> row.data().village()).collect(Collectors.toSet());
        var named =
                villages.list().stream()
                        .filter(village -> owing.contains(village.id()))
                        .map(
                                village ->
                                        new CollectionBoard.Village(
                                                village.id(), village.data().name()))
                        .toList();
        return new CollectionBoard(
                collection, ledgers.stream().sorted().toList(), named, byKey, today);
    }
}
