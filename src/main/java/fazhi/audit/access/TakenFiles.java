package fazhi.audit.access;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what leaves the portal (带出留痕): a report, a deck, a printed list. */
@Service
@PreAuthorize("isAuthenticated()")
public class TakenFiles {

    private final AuditTrail trail;

    TakenFiles(AuditTrail trail) {
        this.trail = trail;
    }

    /** The file's name and, of a list, how many rows are in it. */
    private record Taken(String file, long rows) {}

    @Transactional
    public void taken(AuditAction action, RecordRef object, String file, long rows) {
        trail.record(action, object, null, new Taken(file, rows));
    }
}
