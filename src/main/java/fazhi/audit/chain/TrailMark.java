package fazhi.audit.chain;

import fazhi.common.Remembered;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the trail has come with changes (记录位置). Every change leaves its entry in its own
 * transaction, and all of them write the chain's head one after the other, so between two equal
 * marks nothing has changed anywhere, on whichever machine. Who signs in or looks moves nothing.
 */
@Component
public class TrailMark {

    /** A page asks several times; what another machine changes is seen as soon as this is over. */
    private static final Duration LASTS = Duration.ofSeconds(1);

    private final JdbcClient database;

    private final Remembered<String> mark = new Remembered<>(this::read, LASTS);

    TrailMark(JdbcClient database) {
        this.database = database;
    }

    public String now() {
        return mark.get();
    }

    /** Says that the running transaction moves it. */
    void moves() {
        mark.forget();
    }

    /** The hash, too: a database that was recovered may come to the same place again. */
    private String read() {
        return database.sql("select change_position, change_hash from audit_chain where id = 1")
                .query((row, _) -> row.getLong(1) + "/" + row.getString(2))
                .single();
    }
}
