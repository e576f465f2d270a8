package fazhi.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links, of which only the hash is kept. */
@Component
public class SetupLinks {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    private final JdbcClient database;

    private final Clock clock;

    SetupLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new token; the ones before it lose their force. */
    public String issue() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("delete from setup_link where used_at is null").update();
        database.sql("insert into setup_link (token_hash, created_at) values (:hash, :now)")
                .param("hash", hash(token))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return token;
    }

    public boolean open(String token) {
        return database.sql(
                                "select count(*) from setup_link"
                                        + " where token_hash = :hash and used_at is null")
                        .param("hash", hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** True for exactly one of all who ask. */
    public boolean use(String token) {
        return database.sql(
                                "update setup_link set used_at = :now"
                                        + " where token_hash = :hash and used_at is null")
                        .param("hash", hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
