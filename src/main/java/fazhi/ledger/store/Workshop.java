package fazhi.ledger.store;

import fazhi.audit.AuditTrail;
import fazhi.ledger.CellTexts;
import fazhi.ledger.LedgerAccess;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What every ledger works with (台账工具). */
record Workshop(
        EntityManager manager,
        TransactionOperations writing,
        TransactionOperations reading,
        LedgerAccess access,
        AuditTrail trail,
        CellTexts texts,
        ApplicationEventPublisher events,
        Clock clock) {

    <T> T read(Supplier<T> question) {
        return reading.execute(_ -> question.get());
    }

    <T> T write(Supplier<T> change) {
        return writing.execute(_ -> change.get());
    }
}
