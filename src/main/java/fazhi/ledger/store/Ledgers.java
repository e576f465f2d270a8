package fazhi.ledger.store;

import fazhi.audit.AuditTrail;
import fazhi.audit.KeptAnswers;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.pick.RowPick;
import fazhi.ledger.store.query.Invented;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens ledgers (台账登记): a format and its table make a ledger; there is nothing else to write. */
@Component
public class Ledgers {

    private final ApplicationContext context;

    Ledgers(ApplicationContext context) {
        this.context = context;
    }

    public <E extends Entry<D>, D extends Record> Ledger<D> open(
            LedgerFormat<D> format, Class<E> entity, Supplier<E> fresh) {
        return new JpaLedger<>(
                marked(entity) ? format : format.without(Trait.MARK), entity, fresh, workshop());
    }

    /** The demo's mark is a column where rows of the demo are, and nowhere else. */
    private boolean marked(Class<? extends Entry<?>> entity) {
        return context.getEnvironment().getProperty("portal.demo", Boolean.class, false)
                || new Invented(context.getBean(EntityManager.class)).in(entity);
    }

    private Workshop workshop() {
        var transactions = context.getBean(PlatformTransactionManager.class);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new Workshop(
                context.getBean(EntityManager.class),
                new TransactionTemplate(transactions),
                reading,
                context.getBean(LedgerAccess.class),
                context.getBean(AuditTrail.class),
                context.getBean(KeptAnswers.class),
                context.getBean(CellTexts.class),
                context,
                context.getBean(Clock.class),
                context.getBeanProvider(RowPick.class));
    }
}
