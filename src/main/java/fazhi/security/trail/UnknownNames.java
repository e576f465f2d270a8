package fazhi.security.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Bounds what guessing at names nobody has writes into the trail (未知账号登录): so many in a while are
 * kept one by one, the rest is counted and told in the log.
 */
@Component
class UnknownNames {

    static final int KEPT = 100;

    static final Duration WHILE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(UnknownNames.class);

    private final Clock clock;

    private Instant since = Instant.MIN;

    private int count;

    UnknownNames(Clock clock) {
        this.clock = clock;
    }

    /** Whether this one is kept. */
    synchronized boolean keep() {
        var now = clock.instant();
        if (since.isBefore(now.minus(WHILE)) || since.isAfter(now)) {
            if (count > KEPT) {
                LOG.warn(
                        "{} sign-ins with unknown names since {} are not in the trail",
                        count - KEPT,
                        since);
            }
            since = now;
            count = 0;
        }
        return ++count <= KEPT;
    }
}
