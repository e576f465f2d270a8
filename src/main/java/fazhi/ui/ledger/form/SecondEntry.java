package fazhi.ui.ledger.form;

import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Column;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Trait;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks before a record is entered a second time (重复登记提醒): what agrees in the whole natural key is
 * most likely the same; whoever saves again means it.
 */
final class SecondEntry<D extends Record> {

    private final Ledger<D> ledger;

    private @Nullable D asked;

    SecondEntry(Ledger<D> ledger) {
        this.ledger = ledger;
    }

    /**
     * @throws Refusal the first time, where such a record is kept already
     */
    void ask(D data) {
        if (data.equals(asked)) {
            return;
        }
        kept(data)
                .ifPresent(
                        twin -> {
                            asked = data;
                            throw new Refusal("ledger.second-entry", ledger.title(twin.data()));
                        });
    }

    private Optional<Stored<D>> kept(D data) {
        var key = ledger.format().with(Trait.NATURAL);
        if (key.isEmpty() || key.stream().anyMatch(column -> unknown(column, data))) {
            return Optional.empty();
        }
        var same = key.stream().map(column -> same(column, data)).toArray(Condition[]::new);
        return ledger.list(LedgerQuery.of(same), 0, 1).stream().findFirst();
    }

    /** A key that is not typed whole tells nothing apart. */
    private static <D extends Record> boolean unknown(Column<D> column, D data) {
        return column.blank(data) || column.kind().several();
    }

    private static <D extends Record> Condition same(Column<D> column, D data) {
        return column.value(data) instanceof Enum<?> choice
                ? Condition.is(column.key(), choice.name())
                : Condition.is(column.key(), column.value(data));
    }
}
