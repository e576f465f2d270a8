package fazhi.security.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down a machine that keeps guessing (放慢连续试错的机器): after 100 failures in ten minutes each of
 * its tries waits, at most five seconds. It is never shut out, because a town hall may stand behind
 * one address; accounts are locked one by one elsewhere.
 */
@Component
public class AddressPace {

    private static final int FAILURES = 100;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Who floods the door holds no more threads than these; the others of the flood go through. */
    private static final int WAITING = 16;

    private static final int ADDRESSES = 1_000;

    private final Map<String, Deque<Instant>> failures = new Latest();

    private final Semaphore places = new Semaphore(WAITING);

    private final Clock clock;

    private final Consumer<Duration> pause;

    @Autowired
    AddressPace(Clock clock) {
        this(clock, time -> LockSupport.parkNanos(time.toNanos()));
    }

    /**
     * @param pause lets the thread wait
     */
    public AddressPace(Clock clock, Consumer<Duration> pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits where this address has failed too often. */
    public void before(String address) {
        if (slow(address) && places.tryAcquire()) {
            try {
                pause.accept(PAUSE);
            } finally {
                places.release();
            }
        }
    }

    public void failed(String address) {
        synchronized (failures) {
            var known = failures.computeIfAbsent(address, _ -> new ArrayDeque<>());
            known.addLast(clock.instant());
            if (known.size() > FAILURES) {
                known.removeFirst();
            }
        }
    }

    private boolean slow(String address) {
        synchronized (failures) {
            var known = failures.get(address);
            return known != null
                    && known.size() == FAILURES
                    && known.getFirst().isAfter(clock.instant().minus(WINDOW));
        }
    }

    /** The addresses that failed last. */
    private static final class Latest extends LinkedHashMap<String, Deque<Instant>> {

        private static final float LOAD = 0.75f;

        Latest() {
            super(ADDRESSES, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    }
}
