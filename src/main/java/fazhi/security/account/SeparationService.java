package fazhi.security.account;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.notice.NoticeService;
import fazhi.security.Role;
import fazhi.security.Separation;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the three administrators apart, or lets one person do it all (三员分离开关). Every administrator
 * is told of a change and signs in anew.
 */
@Service
@PreAuthorize("hasRole('SECURITY_ADMIN')")
public class SeparationService {

    private static final String READERS =
            "hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')";

    private final Separation separation;

    private final Accounts accounts;

    private final AuditTrail trail;

    private final NoticeService notices;

    SeparationService(
            Separation separation, Accounts accounts, AuditTrail trail, NoticeService notices) {
        this.separation = separation;
        this.accounts = accounts;
        this.trail = trail;
        this.notices = notices;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public boolean on() {
        return separation.on();
    }

    /**
     * @throws Refusal while one of the three offices is nobody's, or an administrator has other
     *     roles
     */
    @Transactional
    public void turn(boolean on) {
        if (separation.on() == on) {
            return;
        }
        var enabled = accounts.lockEnabled();
        if (on) {
            requireThree(enabled);
        }
        separation.turn(on);
        trail.record(
                AuditAction.SETTING_CHANGED,
                new RecordRef("administrators", 0),
                new Apart(!on),
                new Apart(on));
        enabled.stream().filter(SeparationService::administers).forEach(each -> tell(each, on));
        accounts.flush();
    }

    private void tell(Account account, boolean on) {
        account.endSessions();
        notices.send(
                account.loginName(),
                "",
                on ? "notice.administrators-apart" : "notice.administrators-together");
    }

    private static void requireThree(List<Account> enabled) {
        for (var role : Role.ADMINISTRATORS) {
            if (enabled.stream()
                    .noneMatch(each -> each.is(role) && each.passwordHash().isPresent())) {
                throw new Refusal("separation.refused.missing." + role);
            }
        }
        enabled.stream()
                .filter(each -> Role.combined(each.data().roles()))
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new Refusal(
                                    "separation.refused.combined", each.data().displayName());
                        });
    }

    private static boolean administers(Account account) {
        return Role.ADMINISTRATORS.stream().anyMatch(account::is);
    }

    private record Apart(boolean apart) {}
}
