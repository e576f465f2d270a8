package fazhi.audit;

import fazhi.common.RecordRef;
import java.time.Instant;

/**
 * One line of the trail (审计记录).
 *
 * @param address of the machine it was done from, or empty
 * @param before changed fields as JSON, as they were; {@code {}} when there was nothing
 * @param after the same fields as they became
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String address,
        AuditAction action,
        RecordRef object,
        String before,
        String after,
        AuditResult result) {

    /** True when this field is another after it. */
    public boolean touches(String field) {
        return FieldChanges.named(before, field) || FieldChanges.named(after, field);
    }
}
