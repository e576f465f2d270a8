package fazhi.ledger.intake;

import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Duplicates;
import fazhi.ledger.intake.row.Incoming;
import fazhi.ledger.intake.row.RowText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides for every row of a file whether it is new, changes a kept one or says nothing new (比对).
 */
public final class Preparation<D extends Record> {

    private final Ledger<D> ledger;

    private final LedgerFormat<D> format;

    private final ImportPlan plan;

    private final Decisions decisions;

    private final Faults faults;

    private final List<Stored<D>> write = new ArrayList<>();

    private int added;

    private int same;

    private int skipped;

    Preparation(Ledger<D> ledger, ImportPlan plan, Decisions decisions, Faults faults) {
        this.ledger = ledger;
        this.format = ledger.format();
        this.plan = plan;
        this.decisions = decisions;
        this.faults = faults;
    }

    void prepare(List<Incoming> rows, LocalDate today) {
        var typed = rows.stream().map(row -> format.make(filled(row))).toList();
        var key = key();
        var twins = key.isEmpty() ? Map.<Integer, List<Stored<D>>>of() : twins(typed, key);
        var seen = new HashMap<List<@Nullable Object>, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (key.isEmpty() || first(rows.get(i), typed.get(i), key, seen)) {
                decide(rows.get(i), typed.get(i), twins.getOrDefault(i, List.of()), today);
            }
        }
    }

    /** The natural key as far as the file holds it, within what the table was made out for. */
    private List<Column<D>> key() {
        var natural =
                format.with(Trait.NATURAL).stream()
                        .filter(column -> plan.columns().containsValue(column.key()))
                        .toList();
        return natural.isEmpty()
                ? natural
                : format.columns().stream()
                        .filter(column -> natural.contains(column) || made(column))
                        .toList();
    }

    private boolean made(Column<D> column) {
        return plan.given().containsKey(column.key()) && !column.kind().several();
    }

    private Map<Integer, List<Stored<D>>> twins(List<D> typed, List<Column<D>> key) {
        return ledger.batch().twins(typed, key);
    }

    private boolean first(
            Incoming row, D typed, List<Column<D>> key, Map<List<@Nullable Object>, Integer> seen) {
        var values = new ArrayList<@Nullable Object>();
        key.forEach(column -> values.add(column.value(typed)));
        var other = seen.putIfAbsent(values, row.row().number());
        if (other == null) {
            return true;
        }
        faults.add(
                row.row(),
                key.getFirst().key(),
                Refusal.at(key.getFirst().key(), "import.twice", other));
        return false;
    }

    private void decide(Incoming row, D typed, List<Stored<D>> twins, LocalDate today) {
        var others = plan.given().keySet().stream().filter(key -> other(key, typed)).toList();
        others.forEach(key -> faults.add(row.row(), key, Refusal.at(key, "import.of-another")));
        if (!others.isEmpty()) {
            return;
        }
        if (twins.size() > 1) {
            faults.add(
                    row.row(),
                    key().getFirst().key(),
                    Refusal.at("", "import.several-kept", twins.size()));
            return;
        }
        if (!twins.isEmpty() && decisions.duplicates() == Duplicates.SKIP) {
            skipped++;
            return;
        }
        var wanted = twins.isEmpty() ? typed : over(twins.getFirst().data(), row);
        var complaints =
                format.complaints(wanted, today).stream()
                        .filter(complaint -> !row.open().contains(complaint.column()))
                        .toList();
        complaints.forEach(
                complaint -> faults.add(row.row(), complaint.column(), complaint.refusal()));
        if (complaints.isEmpty() && (!row.open().isEmpty() || mayBeKept(row, wanted))) {
            keep(wanted, twins);
        }
    }

    /** A row of something else than the table was made out for. */
    private boolean other(String key, D typed) {
        var value = format.column(key).value(typed);
        var meant = plan.given().get(key);
        return value instanceof Set<?> several && meant instanceof Set<?> all
                ? !several.containsAll(all)
                : !Objects.equals(value, meant);
    }

    /** What lies beyond the columns: another village's row. */
    private boolean mayBeKept(Incoming row, D wanted) {
        try {
            ledger.check(wanted);
            return true;
        } catch (Refusal refusal) {
            faults.add(row.row(), refusal.field(), refusal);
            return false;
        }
    }

    private void keep(D wanted, List<Stored<D>> twins) {
        if (twins.isEmpty()) {
            added++;
            write.add(new Stored<>(LedgerBatch.NEW, 0, wanted));
        } else if (twins.getFirst().data().equals(wanted)) {
            same++;
        } else {
            write.add(twins.getFirst().with(wanted));
        }
    }

    /**
     * Columns the file does not hold stay as they are, and so does what stands where the file has
     * an empty cell, unless the person said that it wipes.
     */
    private D over(D kept, Incoming row) {
        var all = new HashMap<String, @Nullable Object>();
        format.columns().forEach(column -> all.put(column.key(), column.value(kept)));
        row.derived().forEach((key, value) -> all.merge(key, value, RowText::filled));
        row.values()
                .forEach(
                        (key, value) -> {
                            if (!RowText.blank(value) || decisions.emptying().contains(key)) {
                                all.put(key, value);
                            }
                        });
        RowText.remark(format)
                .ifPresent(
                        column ->
                                all.compute(
                                        column.key(),
                                        (_, remark) -> RowText.noted(remark, row.notes())));
        return format.make(all);
    }

    private Map<String, @Nullable Object> filled(Incoming row) {
        var all = new HashMap<String, @Nullable Object>(row.values());
        row.derived().forEach((key, value) -> all.merge(key, value, RowText::filled));
        format.columns().stream()
                .filter(column -> column.kind().several())
                .forEach(column -> all.putIfAbsent(column.key(), Set.of()));
        plan.given()
                .forEach(
                        (key, value) ->
                                all.compute(key, (_, kept) -> RowText.blank(kept) ? value : kept));
        RowText.remark(format)
                .ifPresent(
                        column ->
                                all.compute(
                                        column.key(),
                                        (_, remark) -> RowText.noted(remark, row.notes())));
        return all;
    }

    /** Rows to be written, new and changed ones. */
    public List<Stored<D>> rows() {
        return write;
    }

    public ImportCounts counts() {
        return new ImportCounts(added, write.size() - added, same, skipped);
    }
}
