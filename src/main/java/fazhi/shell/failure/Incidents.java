package fazhi.shell.failure;

import fazhi.common.Texts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Gives a failure a number (故障编号): the person reads the number, the log keeps the cause under it.
 */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddHHmm");

    private static final int SPREAD = 10_000;

    private final Clock clock;

    private final Texts texts;

    Incidents(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * What to tell the person: that the data is out of reach, or something broke; and the number.
     */
    public String words(Throwable thrown) {
        var number = record(thrown);
        return unreachable(thrown)
                ? texts.get("error.database-text", number)
                : texts.get("error.incident-text", number);
    }

    private static boolean unreachable(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return false;
    }

    private String record(Throwable cause) {
        var number =
                DAY.format(LocalDateTime.now(clock))
                        + "-%04d".formatted(ThreadLocalRandom.current().nextInt(SPREAD));
        LOG.error("incident {}", number, cause);
        return number;
    }
}
