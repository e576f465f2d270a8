package fazhi.security.session;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.security.PortalUser;
import fazhi.security.account.Credentials;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows everybody where the own account is signed in, and ends the other sign-ins (本人的登录). */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessionService {

    private final SignIns signIns;

    private final Credentials credentials;

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    OwnSessionService(
            SignIns signIns,
            Credentials credentials,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.signIns = signIns;
        this.credentials = credentials;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * The last used first.
     *
     * @param sessionId of the browser that asks
     */
    public List<OwnSession> list(String sessionId) {
        var here = SignIns.key(sessionId);
        return own(user())
                .map(
                        each ->
                                new OwnSession(
                                        SignIns.person(each.getValue()).signedInAt(),
                                        signIns.lastRequest(each.getValue()),
                                        each.getKey().equals(here)))
                .sorted(Comparator.comparing(OwnSession::lastRequest).reversed())
                .toList();
    }

    /**
     * Ends all but the one that asks; holds at their next request. A wrong password is refused and
     * counted as a failed sign-in.
     *
     * @return how many were ended
     */
    // the try is counted in a transaction of its own, so a refusal cannot undo the count
    public int endOthers(String password, String sessionId) {
        var user = user();
        if (credentials.check(user.loginName(), password).isEmpty()) {
            throw Refusal.at("current", "account.refused.current");
        }
        var here = SignIns.key(sessionId);
        var others = own(user).filter(each -> !each.getKey().equals(here)).toList();
        transaction.executeWithoutResult(
                _ ->
                        others.forEach(
                                _ ->
                                        trail.record(
                                                AuditAction.SESSION_ENDED,
                                                new RecordRef("account", user.id()),
                                                AuditResult.DONE)));
        others.forEach(each -> each.getValue().expireNow());
        return others.size();
    }

    private Stream<Map.Entry<String, SessionInformation>> own(PortalUser user) {
        return signIns.open().entrySet().stream()
                .filter(each -> SignIns.person(each.getValue()).id() == user.id());
    }

    private static PortalUser user() {
        return PortalUser.current().orElseThrow(() -> new Missing("account"));
    }
}
