package fazhi.audit.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts signed in of late (近期登录), as the trail has it. */
@Component
public class Arrivals {

    private static final String SINCE =
            """
            select distinct record_id from audit_entry
            where happened_at > :since and action = 'LOGGED_IN' and ledger = :ledger
            """;

    private final JdbcClient database;

    Arrivals(JdbcClient database) {
        this.database = database;
    }

    /** The ids of the accounts, in one statement. */
    public Set<Long> since(Instant when, String ledger) {
        return new HashSet<>(
                database.sql(SINCE)
                        .param("since", OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
                        .param("ledger", ledger)
                        .query(Long.class)
                        .list());
    }
}
