package fazhi.shell;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives a failure a number (故障编号): the person reads the number, the log keeps the cause under it.
 */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddHHmm");

    private static final int SPREAD = 10_000;

    private final Clock clock;

    Incidents(Clock clock) {
        this.clock = clock;
    }

    String record(Throwable cause) {
        var number =
                DAY.format(LocalDateTime.now(clock))
                        + "-%04d".formatted(ThreadLocalRandom.current().nextInt(SPREAD));
        LOG.error("incident {}", number, cause);
        return number;
    }
}
