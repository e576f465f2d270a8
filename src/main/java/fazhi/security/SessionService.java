package fazhi.security;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.security.Separation.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in to this process, and ends a sign-in (在线会话). */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public class SessionService {

    private static final int KEY_LENGTH = 16;

    private final ObjectProvider<SessionRegistry> registry;

    private final Separation separation;

    private final AuditTrail trail;

    SessionService(
            ObjectProvider<SessionRegistry> registry, Separation separation, AuditTrail trail) {
        this.registry = registry;
        this.separation = separation;
        this.trail = trail;
    }

    public List<SessionRow> list() {
        separation.require(Part.RIGHTS);
        return open().entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(SessionRow::lastRequest).reversed())
                .toList();
    }

    /** Holds at the next request of that browser. */
    @Transactional
    public void end(String key) {
        separation.require(Part.RIGHTS);
        var session = open().get(key);
        if (session == null || !(session.getPrincipal() instanceof PortalUser user)) {
            throw new Missing("session");
        }
        session.expireNow();
        trail.record(
                AuditAction.SESSION_ENDED, new RecordRef("account", user.id()), AuditResult.DONE);
    }

    private Map<String, SessionInformation> open() {
        return registry.stream()
                .flatMap(SessionService::sessions)
                .collect(Collectors.toMap(each -> key(each.getSessionId()), each -> each));
    }

    private static Stream<SessionInformation> sessions(SessionRegistry registry) {
        return registry.getAllPrincipals().stream()
                .filter(PortalUser.class::isInstance)
                .flatMap(person -> registry.getAllSessions(person, false).stream());
    }

    private static SessionRow row(String key, SessionInformation session) {
        var user = (PortalUser) session.getPrincipal();
        return new SessionRow(
                key, user.loginName(), user.displayName(), session.getLastRequest().toInstant());
    }

    private static String key(String sessionId) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
