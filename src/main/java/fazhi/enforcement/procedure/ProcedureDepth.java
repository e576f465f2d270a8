package fazhi.enforcement.procedure;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much of a case's procedure the town registers (办案登记深度): by default the outcome, on which an
 * act not registered says nothing; in full, an act not registered is one not done.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProcedureDepth {

    private static final RecordRef SETTING = new RecordRef("procedure-depth", 1);

    private final JdbcClient jdbc;

    private final AuditTrail trail;

    private final Remembered<Boolean> kept = new Remembered<>(this::read);

    ProcedureDepth(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    private record Depth(boolean full) {}

    public boolean full() {
        return kept.get();
    }

    @Transactional
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void full(boolean full) {
        var before = read();
        jdbc.sql("update procedure_depth set full_procedure = ? where id = 1").param(full).update();
        trail.record(AuditAction.SETTING_CHANGED, SETTING, new Depth(before), new Depth(full));
        kept.forget();
    }

    private boolean read() {
        return jdbc.sql("select full_procedure from procedure_depth where id = 1")
                .query(Boolean.class)
                .single();
    }
}
