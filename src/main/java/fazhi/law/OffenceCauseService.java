package fazhi.law;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Remembered;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the offence causes (案由); one is disabled, never deleted, because cases name it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OffenceCauseService {

    private static final String KEEPER = "hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')";

    private static final String ALL =
            """
            select c.id, c.code, c.label, c.enabled, l.short_title, a.article_number
            from offence_cause c
            left join article a on a.id = c.article_id
            left join law l on l.id = a.law_id
            """;

    private final JdbcClient database;

    private final AuditTrail trail;

    private final Remembered<List<OffenceCause>> all =
            new Remembered<>(() -> List.copyOf(query("order by c.id").list()));

    OffenceCauseService(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** In the order they were entered, disabled ones too. */
    public List<OffenceCause> list() {
        return all.get();
    }

    public Optional<OffenceCause> find(long id) {
        return query("where c.id = ?", id).optional();
    }

    public Optional<OffenceCause> find(String code) {
        return query("where c.code = ?", code).optional();
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public OffenceCause add(String code, String label) {
        if (label.isBlank() || label.length() > OffenceCause.LABEL_MAX_LENGTH) {
            throw Refusal.at("label", "law.label-length", OffenceCause.LABEL_MAX_LENGTH);
        }
        if (query("where c.code = ? or c.label = ?", code, label).optional().isPresent()) {
            throw Refusal.at("label", "law.cause-taken", label);
        }
        all.forget();
        database.sql("insert into offence_cause (code, label, enabled) values (?, ?, true)")
                .params(code, label)
                .update();
        var added = find(code).orElseThrow();
        trail.record(AuditAction.CREATED, ref(added), null, added);
        return added;
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void enable(long id, boolean enabled) {
        var before = find(id).orElseThrow(() -> new Missing("offence-cause"));
        all.forget();
        database.sql("update offence_cause set enabled = ? where id = ?")
                .params(enabled, id)
                .update();
        trail.record(AuditAction.CHANGED, ref(before), before, find(id).orElseThrow());
    }

    private static RecordRef ref(OffenceCause cause) {
        return new RecordRef("offence-cause", cause.id());
    }

    private JdbcClient.MappedQuerySpec<OffenceCause> query(String condition, Object... values) {
        return database.sql(ALL + condition)
                .params(values)
                .query(
                        (row, _) ->
                                new OffenceCause(
                                        row.getLong("id"),
                                        row.getString("code"),
                                        row.getString("label"),
                                        basis(
                                                row.getString("short_title"),
                                                row.getString("article_number")),
                                        row.getBoolean("enabled")));
    }

    private static String basis(@Nullable String law, @Nullable String article) {
        return law == null ? "" : law + (article == null ? "" : article);
    }
}
