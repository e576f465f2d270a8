package fazhi.notice;

import fazhi.common.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends and lists what the bell shows (提醒). Key and arguments are kept, not the sentence, so each
 * reads it in the own language.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#recipient == authentication.name")
public class NoticeService {

    private static final int SHOWN = 100;

    private static final String WORD = "\u001E";

    private static final String SEPARATOR = "\u001F";

    private final JdbcClient database;

    private final Texts texts;

    private final Clock clock;

    NoticeService(JdbcClient database, Texts texts, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
    }

    /** An argument that is a text itself, read in the reader's language. */
    public static String word(String key) {
        return WORD + key;
    }

    /** Sends the text of a message key; {@code notice.text} carries a sentence as it is. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void send(String recipient, String route, String key, Object... arguments) {
        var kept =
                Arrays.stream(arguments)
                        .map(String::valueOf)
                        .collect(Collectors.joining(SEPARATOR));
        database.sql(
                        """
                        insert into notice
                            (recipient, message_key, message_arguments, route, sent_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(recipient, key, kept, route, now())
                .update();
    }

    public long unread(String recipient) {
        return database.sql("select count(*) from notice where recipient = ? and read_at is null")
                .param(recipient)
                .query(Long.class)
                .single();
    }

    /** The newest hundred. */
    public List<Notice> list(String recipient) {
        return database.sql(
                        """
                        select id, message_key, message_arguments, route, sent_at, read_at
                        from notice where recipient = ? order by sent_at desc, id desc limit ?
                        """)
                .params(recipient, SHOWN)
                .query((row, _) -> notice(row))
                .list();
    }

    @Transactional
    public void markRead(String recipient, long id) {
        database.sql(
                        """
                        update notice set read_at = ?
                        where recipient = ? and id = ? and read_at is null
                        """)
                .params(now(), recipient, id)
                .update();
    }

    @Transactional
    public void markAllRead(String recipient) {
        database.sql("update notice set read_at = ? where recipient = ? and read_at is null")
                .params(now(), recipient)
                .update();
    }

    private Notice notice(ResultSet row) throws SQLException {
        Object[] arguments =
                Arrays.stream(row.getString("message_arguments").split(SEPARATOR, -1))
                        .map(this::read)
                        .toArray();
        return new Notice(
                row.getLong("id"),
                texts.get(row.getString("message_key"), arguments),
                row.getString("route"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }

    private String read(String argument) {
        return argument.startsWith(WORD) ? texts.get(argument.substring(1)) : argument;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
