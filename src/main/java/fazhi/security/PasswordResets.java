package fazhi.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passwords given by one administrator that wait for a second one (待确认的口令重置). */
@Component
public class PasswordResets {

    /** Asked for longer ago, nobody remembers why. */
    private static final Duration HOLDS = Duration.ofDays(3);

    private final JdbcClient database;

    private final LoginAttempts attempts;

    private final Clock clock;

    PasswordResets(JdbcClient database, LoginAttempts attempts, Clock clock) {
        this.database = database;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What was asked for, and by whom (重置申请). */
    public record Asked(String passwordHash, long askedBy) {}

    public void ask(long account, String hash, long by) {
        drop(account);
        database.sql(
                        "insert into password_reset (account_id, password_hash, asked_by, asked_at)"
                                + " values (?, ?, ?, ?)")
                .params(account, hash, by, OffsetDateTime.now(clock))
                .update();
    }

    public Optional<Asked> of(long account) {
        return database.sql(
                        "select password_hash, asked_by from password_reset"
                                + " where account_id = ? and asked_at > ?")
                .params(account, since())
                .query((row, _) -> new Asked(row.getString(1), row.getLong(2)))
                .optional();
    }

    public Set<Long> waiting() {
        return database.sql("select account_id from password_reset where asked_at > ?")
                .param(since())
                .query((row, _) -> row.getLong(1))
                .set();
    }

    /** The new password holds, and is not locked for what was guessed before. */
    public void done(long account) {
        drop(account);
        attempts.clear(account);
    }

    private void drop(long account) {
        database.sql("delete from password_reset where account_id = ?").param(account).update();
    }

    private OffsetDateTime since() {
        return OffsetDateTime.now(clock).minus(HOLDS);
    }
}
