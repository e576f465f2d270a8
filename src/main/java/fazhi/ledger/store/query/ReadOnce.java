package fazhi.ledger.store.query;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the same question once within one reading transaction (一次读取只问一次): the cards and charts of a
 * page stand on the same answer.
 */
final class ReadOnce {

    private ReadOnce() {}

    @SuppressWarnings("unchecked")
    static <T> T of(Object question, Supplier<T> answer) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return answer.get();
        }
        var known = (Map<Object, T>) TransactionSynchronizationManager.getResource(ReadOnce.class);
        if (known == null) {
            known = new HashMap<>();
            TransactionSynchronizationManager.bindResource(ReadOnce.class, known);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        var before = known.get(question);
        if (before != null) {
            return before;
        }
        var now = answer.get();
        known.put(question, now);
        return now;
    }

    private static final class Forgetting implements TransactionSynchronization {

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.class);
        }
    }
}
