package fazhi.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bounds guessing (登录失败处理): every try is counted by one conditional update before any hash is
 * computed, so fifty guesses at once get no further than five in a row. The fifth try locks in
 * advance; a right password opens again.
 */
@Component
public class LoginAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final String CLAIM =
            """
            update account set
                failed_count = case when failed_since > :window then failed_count + 1 else 1 end,
                failed_since = case when failed_since > :window then failed_since
                    else cast(:now as timestamp with time zone) end,
                locked_until = case when failed_since > :window and failed_count >= 4
                    then case lock_count
                        when 0 then cast(:first as timestamp with time zone)
                        when 1 then cast(:second as timestamp with time zone)
                        when 2 then cast(:third as timestamp with time zone)
                        when 3 then cast(:fourth as timestamp with time zone)
                        else cast(:longest as timestamp with time zone) end
                    else locked_until end,
                lock_count = case when failed_since > :window and failed_count >= 4
                    then lock_count + 1 else lock_count end
            where login_name = :name and enabled = true
                and (locked_until is null or locked_until <= :now)
            """;

    private static final String CLEAR =
            """
            update account set
                failed_count = 0, failed_since = null, locked_until = null, lock_count = 0
            where id = :id
            """;

    private final JdbcClient database;

    private final Clock clock;

    LoginAttempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes one of the tries that are left; false for a locked, disabled or unknown account. */
    @Transactional
    public boolean claim(String loginName) {
        var now = OffsetDateTime.now(clock);
        return database.sql(CLAIM)
                        .param("name", loginName)
                        .param("now", now)
                        .param("window", now.minus(WINDOW))
                        .param("first", now.plusMinutes(15))
                        .param("second", now.plusMinutes(30))
                        .param("third", now.plusHours(1))
                        .param("fourth", now.plusHours(2))
                        .param("longest", now.plusHours(4))
                        .update()
                == 1;
    }

    public boolean locked(String loginName) {
        return database.sql("select locked_until from account where login_name = :name")
                .param("name", loginName)
                .query(OffsetDateTime.class)
                .optional()
                .filter(until -> until.isAfter(OffsetDateTime.now(clock)))
                .isPresent();
    }

    @Transactional
    public void clear(long id) {
        database.sql(CLEAR).param("id", id).update();
    }
}
