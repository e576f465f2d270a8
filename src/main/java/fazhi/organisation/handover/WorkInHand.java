package fazhi.organisation.handover;

import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a person has in hand, and puts it into another's (在手事项的查找和移交). */
@Component
class WorkInHand {

    private final List<HeldWork> kinds;

    private final LedgerDirectory ledgers;

    private final Texts texts;

    WorkInHand(List<HeldWork> kinds, LedgerDirectory ledgers, Texts texts) {
        this.kinds = kinds;
        this.ledgers = ledgers;
        this.texts = texts;
    }

    List<HandedItem> of(long person) {
        return kinds.stream()
                .flatMap(kind -> items(ledgers.get(kind.ledger()), kind, person).stream())
                .toList();
    }

    /** Each row is changed through its ledger: by its rules, its rights and into the trail. */
    List<HandedItem> pass(long from, long to) {
        var passed = new ArrayList<HandedItem>();
        kinds.forEach(kind -> passed.addAll(pass(ledgers.get(kind.ledger()), kind, from, to)));
        return passed;
    }

    private static <D extends Record> List<HandedItem> items(
            Ledger<D> ledger, HeldWork kind, long person) {
        return rows(ledger, kind, person).values().stream().map(row -> item(ledger, row)).toList();
    }

    private <D extends Record> List<HandedItem> pass(
            Ledger<D> ledger, HeldWork kind, long from, long to) {
        return rows(ledger, kind, from).values().stream()
                .map(
                        row -> {
                            var item = item(ledger, row);
                            change(ledger, row.with(passed(ledger, row.data(), kind, from, to)));
                            return item;
                        })
                .toList();
    }

    private static <D extends Record> HandedItem item(Ledger<D> ledger, Stored<D> row) {
        return new HandedItem(
                new RecordRef(ledger.format().id(), row.id()), ledger.title(row.data()));
    }

    private <D extends Record> void change(Ledger<D> ledger, Stored<D> passed) {
        try {
            ledger.change(passed);
        } catch (Refusal refusal) {
            throw new Refusal("handover.refused", ledger.title(passed.data()), refusal.text(texts));
        }
    }

    private static <D extends Record> D passed(
            Ledger<D> ledger, D data, HeldWork kind, long from, long to) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (var column : ledger.format().columns()) {
            var value = column.value(data);
            var goes = kind.columns().contains(column.key()) && Objects.equals(value, from);
            values.put(column.key(), goes ? Long.valueOf(to) : value);
        }
        return ledger.format().make(values);
    }

    private static <D extends Record> Map<Long, Stored<D>> rows(
            Ledger<D> ledger, HeldWork kind, long person) {
        var rows = new LinkedHashMap<Long, Stored<D>>();
        for (var column : kind.columns()) {
            var conditions = new ArrayList<>(kind.open());
            conditions.add(Condition.is(column, person));
            var query = LedgerQuery.of(conditions);
            int read = 0;
            List<Stored<D>> page;
            do {
                page = ledger.list(query, read, Ledger.PAGE_LIMIT);
                page.forEach(row -> rows.put(row.id(), row));
                read += page.size();
            } while (page.size() == Ledger.PAGE_LIMIT);
        }
        return rows;
    }
}
