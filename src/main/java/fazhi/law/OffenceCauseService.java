package fazhi.law;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Remembered;
import fazhi.common.text.VisibleText;
import fazhi.ledger.name.Renamed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
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

    private static final String OWN = "own-";

    private static final String ALL =
            """
            select c.id, c.code, c.label, c.enabled, c.basis from offence_cause c
            """;

    private final JdbcClient database;

    private final AuditTrail trail;

    private final ApplicationEventPublisher events;

    private final Remembered<List<OffenceCause>> all =
            new Remembered<>(() -> List.copyOf(query("order by c.id").list()));

    OffenceCauseService(JdbcClient database, AuditTrail trail, ApplicationEventPublisher events) {
        this.database = database;
        this.trail = trail;
        this.events = events;
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

    /**
     * A cause of the town's own: its code is made here.
     *
     * @param basis law and article in words, or empty
     */
    @Transactional
    @PreAuthorize(KEEPER)
    public OffenceCause add(String label, String basis) {
        int number = list().size() + 1;
        while (find(OWN + number).isPresent()) {
            number++;
        }
        return add(OWN + number, label, basis);
    }

    /** A cause whose code is given, as those of the demo. */
    @Transactional
    @PreAuthorize(KEEPER)
    public OffenceCause add(String code, String typed, String typedBasis) {
        var label = VisibleText.line(typed);
        var basis = VisibleText.line(typedBasis);
        requireLengths(label, basis);
        if (query("where c.code = ? or c.label = ?", code, label).optional().isPresent()) {
            throw Refusal.at("label", "law.cause-taken", label);
        }
        all.forget();
        database.sql(
                        "insert into offence_cause (code, label, basis, enabled) values (?, ?, ?, true)")
                .params(code, label, basis)
                .update();
        var added = find(code).orElseThrow();
        trail.record(AuditAction.CREATED, ref(added), null, added);
        return added;
    }

    /** Names it and its basis anew; cases keep it by its code. */
    @Transactional
    @PreAuthorize(KEEPER)
    public void change(long id, String typed, String typedBasis) {
        var label = VisibleText.line(typed);
        var basis = VisibleText.line(typedBasis);
        requireLengths(label, basis);
        var before = find(id).orElseThrow(() -> new Missing("offence-cause"));
        if (query("where c.label = ? and c.id <> ?", label, id).optional().isPresent()) {
            throw Refusal.at("label", "law.cause-taken", label);
        }
        all.forget();
        database.sql("update offence_cause set label = ?, basis = ? where id = ?")
                .params(label, basis, id)
                .update();
        trail.record(AuditAction.CHANGED, ref(before), before, find(id).orElseThrow());
        if (!before.label().equals(label)) {
            events.publishEvent(new Renamed(OffenceCauseWords.ID, Set.of(before.code())));
        }
    }

    private static void requireLengths(String label, String basis) {
        if (label.isBlank() || label.length() > OffenceCause.LABEL_MAX_LENGTH) {
            throw Refusal.at("label", "law.label-length", OffenceCause.LABEL_MAX_LENGTH);
        }
        if (basis.length() > OffenceCause.BASIS_MAX_LENGTH) {
            throw Refusal.at("basis", "law.basis-length", OffenceCause.BASIS_MAX_LENGTH);
        }
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
                                        Objects.requireNonNullElse(row.getString("basis"), ""),
                                        row.getBoolean("enabled")));
    }
}
