package fazhi.common;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A setting kept at hand (暂存设置): a change made here is seen at once, one made on another machine
 * within half a minute. Who changes something reads past it.
 */
public final class Remembered<T> {

    private static final Duration LASTS = Duration.ofSeconds(30);

    private final Supplier<T> source;

    private final long lasts;

    private final AtomicLong changes = new AtomicLong();

    private volatile @Nullable Kept<T> kept;

    public Remembered(Supplier<T> source) {
        this(source, LASTS);
    }

    /**
     * @param lasts how long a change made on another machine may stay unseen
     */
    public Remembered(Supplier<T> source, Duration lasts) {
        this.source = source;
        this.lasts = lasts.toNanos();
    }

    private record Kept<T>(T value, long change, long readAt) {}

    public T get() {
        if (changing()) {
            return source.get();
        }
        var now = kept;
        long change = changes.get();
        if (now != null && now.change() == change && System.nanoTime() - now.readAt() < lasts) {
            return now.value();
        }
        var value = source.get();
        // a change made while this was read has another number, so that nobody takes it
        kept = new Kept<>(value, change, System.nanoTime());
        return value;
    }

    /** Says that the setting changes in the running transaction. */
    public void forget() {
        changes.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {

                        @Override
                        public void afterCompletion(int status) {
                            changes.incrementAndGet();
                        }
                    });
        }
    }

    private static boolean changing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
