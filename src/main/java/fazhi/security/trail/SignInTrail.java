package fazhi.security.trail;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.security.PortalUser;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes who came and went (登录审计); a name nobody has is not kept: it may be a password. */
@Component
@Transactional
class SignInTrail {

    private final AuditTrail trail;

    private final AccountIds accounts;

    private final UnknownNames unknown;

    SignInTrail(AuditTrail trail, AccountIds accounts, UnknownNames unknown) {
        this.trail = trail;
        this.accounts = accounts;
        this.unknown = unknown;
    }

    @EventListener
    void came(AuthenticationSuccessEvent event) {
        PortalUser.of(event.getAuthentication())
                .ifPresent(user -> write(AuditAction.LOGGED_IN, user, AuditResult.DONE));
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        PortalUser.of(event.getAuthentication())
                .ifPresent(user -> write(AuditAction.LOGGED_OUT, user, AuditResult.DONE));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        var typed = event.getAuthentication().getName();
        var id = accounts.find(typed);
        if (id <= 0 && !unknown.keep()) {
            return;
        }
        trail.recordBy(
                id > 0 ? typed : AccountIds.NOBODY,
                AuditAction.LOGIN_FAILED,
                new RecordRef(AccountIds.ACCOUNT, id),
                AuditResult.REFUSED);
    }

    private void write(AuditAction action, PortalUser user, AuditResult result) {
        trail.recordBy(
                user.loginName(), action, new RecordRef(AccountIds.ACCOUNT, user.id()), result);
    }
}
