package fazhi.audit.chain;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what one transaction did and appends it just before the commit, after everything else:
 * the chain's lock, which all writers share, is held for the shortest time (封存).
 */
public final class Sealing implements TransactionSynchronization {

    private final AuditChain chain;

    private final @Nullable EntityManagerFactory entities;

    private final List<PendingEntry> pending = new ArrayList<>();

    private boolean sealed;

    private Sealing(AuditChain chain, @Nullable EntityManagerFactory entities) {
        this.chain = chain;
        this.entities = entities;
    }

    /** The one of the current transaction. */
    public static Sealing current(AuditChain chain, @Nullable EntityManagerFactory entities) {
        return found().orElseGet(
                        () -> {
                            var sealing = new Sealing(chain, entities);
                            TransactionSynchronizationManager.registerSynchronization(sealing);
                            return sealing;
                        });
    }

    /** What the current transaction has done so far; nothing without one. */
    public static List<PendingEntry> pending() {
        return found().filter(each -> !each.sealed).map(each -> each.pending).orElse(List.of());
    }

    private static Optional<Sealing> found() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Sealing.class::isInstance)
                        .map(Sealing.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    public void add(PendingEntry entry) {
        if (sealed) {
            // another one that ran before the commit has something to say: the lock is held anyway
            chain.append(List.of(entry));
        } else {
            pending.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (entities != null
                && TransactionSynchronizationManager.getResource(entities)
                        instanceof EntityManagerHolder holder) {
            holder.getEntityManager().flush();
        }
        chain.append(pending);
        sealed = true;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
