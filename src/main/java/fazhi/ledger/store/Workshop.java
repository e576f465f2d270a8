package fazhi.ledger.store;

import fazhi.audit.AuditTrail;
import fazhi.audit.KeptAnswers;
import fazhi.ledger.CellTexts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.pick.RowPick;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.ConcurrentModificationException;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/** What every ledger works with (台账工具). */
public record Workshop(
        EntityManager manager,
        TransactionOperations writing,
        TransactionOperations reading,
        LedgerAccess access,
        AuditTrail trail,
        KeptAnswers kept,
        CellTexts texts,
        ApplicationEventPublisher events,
        Clock clock,
        ObjectProvider<RowPick> picks) {

    public <T> T read(Supplier<T> question) {
        return reading.execute(_ -> question.get());
    }

    /**
     * @throws ConcurrentModificationException also where two write at the same moment and the
     *     database finds it
     */
    <T> T write(Supplier<T> change) {
        try {
            return writing.execute(_ -> change.get());
        } catch (OptimisticLockException | OptimisticLockingFailureException late) {
            var told = new ConcurrentModificationException(String.valueOf(late.getMessage()));
            told.initCause(late);
            throw told;
        }
    }
}
