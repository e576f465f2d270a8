package fazhi.security.session;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.security.Separation;
import fazhi.security.Separation.Part;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in to this process, and ends a sign-in (在线会话). */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public class SessionService {

    private final SignIns signIns;

    private final Separation separation;

    private final AuditTrail trail;

    SessionService(SignIns signIns, Separation separation, AuditTrail trail) {
        this.signIns = signIns;
        this.separation = separation;
        this.trail = trail;
    }

    public List<SessionRow> list() {
        separation.require(Part.RIGHTS);
        return signIns.open().entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(SessionRow::lastRequest).reversed())
                .toList();
    }

    /** Holds at the next request of that browser. */
    @Transactional
    public void end(String key) {
        separation.require(Part.RIGHTS);
        var session = signIns.open().get(key);
        if (session == null) {
            throw new Missing("session");
        }
        session.expireNow();
        trail.record(
                AuditAction.SESSION_ENDED,
                new RecordRef("account", SignIns.person(session).id()),
                AuditResult.DONE);
    }

    private SessionRow row(String key, SessionInformation session) {
        var user = SignIns.person(session);
        return new SessionRow(
                key, user.loginName(), user.displayName(), signIns.lastRequest(session));
    }
}
