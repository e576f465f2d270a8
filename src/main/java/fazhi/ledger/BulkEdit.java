package fazhi.ledger;

import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes, removes or restores chosen rows of a ledger at once (批量处理): all of them, or none. */
@Service
@PreAuthorize("isAuthenticated()")
public class BulkEdit {

    /** Most rows of one go. */
    public static final int MOST = 500;

    private final TransactionTemplate together;

    private final LedgerAccess access;

    private final Texts texts;

    BulkEdit(PlatformTransactionManager transactions, LedgerAccess access, Texts texts) {
        this.together = new TransactionTemplate(transactions);
        this.access = access;
        this.texts = texts;
    }

    /** True when the person at work may type this column, and no act of the portal sets it. */
    public boolean typed(LedgerFormat<?> format, Column<?> column) {
        return access.may(format.id(), Right.TYPE)
                && !column.is(Trait.ACT)
                && (!column.is(Trait.PERSONAL) || access.may(format.id(), Right.UNMASK));
    }

    /** Gives one column of the rows the same value. */
    public <D extends Record> void change(
            Ledger<D> ledger, Collection<Long> ids, Column<D> column, @Nullable Object value) {
        var format = ledger.format();
        access.require(format.id(), Right.TYPE);
        if (!typed(format, column)) {
            throw new Refusal("bulk.not-typed", texts.get(format.headerKey(column)));
        }
        each(ids, id -> change(ledger, ledger.get(id), column, value));
    }

    private <D extends Record> void change(
            Ledger<D> ledger, Stored<D> row, Column<D> column, @Nullable Object value) {
        try {
            ledger.change(row.with(ledger.format().with(row.data(), column, value)));
        } catch (Refusal refusal) {
            throw new Refusal("bulk.refused", ledger.title(row.data()), refusal.text(texts));
        } catch (ConcurrentModificationException _) {
            throw new Refusal("bulk.conflict", ledger.title(row.data()));
        }
    }

    /** Puts the rows into the recycle bin. */
    public void remove(Ledger<?> ledger, Collection<Long> ids) {
        each(ids, ledger::remove);
    }

    /** Takes the rows back out of the recycle bin. */
    public void restore(Ledger<?> ledger, Collection<Long> ids) {
        each(ids, ledger::restore);
    }

    private void each(Collection<Long> ids, LongConsumer act) {
        if (ids.size() > MOST) {
            throw new Refusal("bulk.too-many", MOST);
        }
        together.executeWithoutResult(_ -> ids.forEach(act::accept));
    }
}
