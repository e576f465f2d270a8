package fazhi.ledger.store.query;

import fazhi.common.Scope;
import fazhi.ledger.Right;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.pick.RowPicks;
import fazhi.ledger.store.Entry;
import fazhi.ledger.store.RowRules;
import fazhi.ledger.store.Workshop;
import java.util.List;
import java.util.function.Function;

/**
 * Asks a ledger's rows for the person at work (台账读取): the right to see them, one transaction, and
 * the same question asked once.
 */
public record RowReader<E extends Entry<D>, D extends Record>(
        LedgerFormat<D> format, Class<E> entity, RowRules<D> rules, Workshop workshop) {

    public RowQueries<E, D> rows() {
        return rows(workshop.access().scope(format.id()));
    }

    public RowQueries<E, D> rows(Scope scope) {
        return new RowQueries<>(
                workshop.manager(),
                entity,
                format,
                scope,
                rules.unmasked(),
                workshop.texts(),
                new RowPicks(workshop.picks().stream().toList()));
    }

    public <T> T read(Object question, Function<RowQueries<E, D>, T> answer) {
        workshop.access().require(format.id(), Right.SEE);
        return workshop.read(
                () -> ReadOnce.of(List.of(format.id(), question), () -> answer.apply(rows())));
    }

    /**
     * @param kept true where the answer holds while nothing changes
     */
    public <T> T counted(boolean kept, Object question, Function<RowQueries<E, D>, T> answer) {
        if (!kept) {
            return read(question, answer);
        }
        workshop.access().require(format.id(), Right.SEE);
        var scope = workshop.access().scope(format.id());
        return workshop.kept()
                .of(
                        List.of(format.id(), scope, rules.unmasked(), question),
                        () -> read(question, answer));
    }
}
