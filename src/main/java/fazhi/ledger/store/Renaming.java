package fazhi.ledger.store;

import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.RowChanged;
import fazhi.ledger.Trait;
import fazhi.ledger.WordRenamed;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what quick search looks through true when a name changes (改名后重建检索): every row that names it
 * is found by the new one, at once.
 */
@Component
class Renaming {

    private final LedgerDirectory ledgers;

    Renaming(LedgerDirectory ledgers) {
        this.ledgers = ledgers;
    }

    @EventListener
    void renamed(WordRenamed word) {
        index(word.source(), word.code());
    }

    @EventListener
    void changed(RowChanged change) {
        var before = change.before();
        var after = change.after();
        var ledger = change.ref().ledger();
        if (before != null
                && after != null
                && renamed(ledgers.get(ledger).format(), before, after)) {
            index(ledger, String.valueOf(change.ref().id()));
        }
    }

    private static <D extends Record> boolean renamed(
            LedgerFormat<D> format, Record before, Record after) {
        var type = format.type();
        return format.with(Trait.TITLE).stream()
                .anyMatch(
                        column ->
                                !Objects.equals(
                                        column.value(type.cast(before)),
                                        column.value(type.cast(after))));
    }

    private void index(String source, String value) {
        ledgers.all().stream()
                .filter(JpaLedger.class::isInstance)
                .map(each -> (JpaLedger<?, ?>) each)
                .forEach(each -> each.index(source, value));
    }
}
