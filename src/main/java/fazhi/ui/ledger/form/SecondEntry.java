package fazhi.ui.ledger.form;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The record a new one is most likely the same as (重复登记提醒): it agrees in the natural key, where
 * what one of the two leaves open agrees with anything.
 */
record SecondEntry<D extends Record>(Ledger<D> ledger) {

    private static final int LOOKED_AT = 200;

    Optional<Stored<D>> of(D data) {
        var key = ledger.format().with(Trait.NATURAL);
        var filled =
                key.stream()
                        .filter(column -> column.is(Trait.REQUIRED) && !column.kind().several())
                        .toList();
        if (filled.isEmpty() || filled.stream().anyMatch(column -> column.blank(data))) {
            return Optional.empty();
        }
        var same = filled.stream().map(column -> same(column, data)).toArray(Condition[]::new);
        return ledger.list(LedgerQuery.of(same), 0, LOOKED_AT).stream()
                .filter(each -> alike(key, each.data(), data))
                .findFirst();
    }

    private boolean alike(List<Column<D>> key, D kept, D data) {
        return key.stream()
                .allMatch(
                        column ->
                                column.blank(kept)
                                        || column.blank(data)
                                        || Objects.equals(column.value(kept), column.value(data)));
    }

    private Condition same(Column<D> column, D data) {
        return column.value(data) instanceof Enum<?> choice
                ? Condition.is(column.key(), choice.name())
                : Condition.is(column.key(), Objects.requireNonNull(column.value(data)));
    }
}
