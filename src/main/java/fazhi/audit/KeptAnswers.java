package fazhi.audit;

import fazhi.audit.chain.TrailMark;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that cost a look at every row, kept while nothing changes anywhere (未变不重算). Who changes
 * something reads past them.
 */
@Component
public class KeptAnswers {

    private static final int MOST = 500;

    private final TrailMark trail;

    private volatile Kept kept = new Kept("", Map.of());

    KeptAnswers(TrailMark trail) {
        this.trail = trail;
    }

    private record Kept(String mark, Map<Object, Object> answers) {}

    /**
     * The mark is taken first: what changes while it is answered makes the answer void at once.
     *
     * @param question with all the answer depends on besides the data: who asks, on which day
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Object question, Supplier<T> answer) {
        if (changing()) {
            return answer.get();
        }
        var answers = at(trail.now());
        var known = answers.get(question);
        if (known != null) {
            return (T) known;
        }
        var now = answer.get();
        if (answers.size() < MOST) {
            answers.put(question, now);
        }
        return now;
    }

    private Map<Object, Object> at(String mark) {
        var now = kept;
        if (!now.mark().equals(mark)) {
            now = new Kept(mark, new ConcurrentHashMap<>());
            kept = now;
        }
        return now.answers();
    }

    private static boolean changing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
