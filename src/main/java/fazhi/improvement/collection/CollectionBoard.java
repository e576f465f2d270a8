package fazhi.improvement.collection;

import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a collection has come (收集进度): villages against ledgers.
 *
 * @param ledgers ids of the ledgers asked for
 * @param tables by village and ledger
 */
public record CollectionBoard(
        Stored<CollectionData> collection,
        List<String> ledgers,
        List<Village> villages,
        Map<Key, Stored<CollectedTableData>> tables,
        LocalDate today) {

    /** A village that was handed tables (收集对象). */
    public record Village(long id, String name) {}

    /** One table (村与台账). */
    public record Key(long village, String ledger) {}

    public CollectionBoard {
        ledgers = List.copyOf(ledgers);
        villages = List.copyOf(villages);
        tables = Map.copyOf(tables);
    }

    public Optional<Stored<CollectedTableData>> table(long village, String ledger) {
        return Optional.ofNullable(tables.get(new Key(village, ledger)));
    }

    /** Every table of the village came in and was right. */
    public boolean handedIn(Village village) {
        return of(village).stream().allMatch(each -> each.state() == TableState.RECEIVED);
    }

    /** Not all handed in, and the day is over. */
    public boolean overdue(Village village) {
        return !handedIn(village) && today.isAfter(collection.data().dueOn());
    }

    /** Handed in, after the day. */
    public boolean late(Village village) {
        return handedIn(village) && of(village).stream().anyMatch(this::late);
    }

    /** A table that came in after the day. */
    public boolean late(CollectedTableData table) {
        return table.state() == TableState.RECEIVED
                && table.receivedOn() != null
                && table.receivedOn().isAfter(collection.data().dueOn());
    }

    public List<Village> received() {
        return villages.stream().filter(this::handedIn).toList();
    }

    /** The villages that have to hand something in again. */
    public List<Village> sentBack() {
        return villages.stream()
                .filter(
                        village ->
                                of(village).stream()
                                        .anyMatch(each -> each.state() == TableState.SENT_BACK))
                .toList();
    }

    private List<CollectedTableData> of(Village village) {
        return ledgers.stream()
                .flatMap(ledger -> table(village.id(), ledger).stream())
                .map(Stored::data)
                .toList();
    }
}
