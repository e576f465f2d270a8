package fazhi.security.trail;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.security.AccountEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened to accounts (账号审计), in the transaction that did it. */
@Component
@Transactional
class AccountTrail {

    private final AuditTrail trail;

    private final AccountIds accounts;

    AccountTrail(AuditTrail trail, AccountIds accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    @EventListener
    void happened(AccountEvent event) {
        var account = new RecordRef(AccountIds.ACCOUNT, accounts.find(event.loginName()));
        switch (event.kind()) {
            case ADDED, FIRST_ACCOUNT, DEMO ->
                    trail.record(AuditAction.CREATED, account, null, event.after());
            case CHANGED ->
                    trail.record(
                            event.rolesChanged() ? AuditAction.ROLE_CHANGED : AuditAction.CHANGED,
                            account,
                            event.before(),
                            event.after());
            case DISABLED ->
                    trail.record(AuditAction.CHANGED, account, new State(true), new State(false));
            case ENABLED ->
                    trail.record(AuditAction.CHANGED, account, new State(false), new State(true));
            case PASSWORD_RESET, PASSWORD_CHANGED ->
                    trail.record(AuditAction.PASSWORD_CHANGED, account, AuditResult.DONE);
            case RESET_ASKED -> trail.record(AuditAction.SUBMITTED, account, AuditResult.DONE);
            case UNLOCKED -> trail.record(AuditAction.UNLOCKED, account, AuditResult.DONE);
            case LOCKED ->
                    trail.recordBy(
                            event.loginName(), AuditAction.LOCKED, account, AuditResult.DONE);
        }
    }

    /** What enabling and disabling change. */
    private record State(boolean enabled) {}
}
