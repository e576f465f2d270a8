package fazhi.security.account;

import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.notice.NoticeService;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.PasswordResets;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.Separation;
import fazhi.security.Separation.Part;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody a temporary password (重置口令). Whoever leads, audits or administers could be signed
 * in as by the one who gave it: there a second administrator confirms, and the person is told
 * twice.
 */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public class PasswordResetService {

    private static final Set<Role> CONFIRMED =
            EnumSet.of(Role.LEADER, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private final Accounts accounts;

    private final AccountBook book;

    private final PasswordResets resets;

    private final NoticeService notices;

    private final Separation separation;

    PasswordResetService(
            Accounts accounts,
            AccountBook book,
            PasswordResets resets,
            NoticeService notices,
            Separation separation) {
        this.accounts = accounts;
        this.book = book;
        this.resets = resets;
        this.notices = notices;
        this.separation = separation;
    }

    /**
     * @return false where it waits for a second administrator
     */
    @Transactional
    public boolean reset(long id, String password) {
        separation.require(Part.PERSON);
        var account = load(id);
        if (CONFIRMED.stream().noneMatch(account::is)) {
            book.changePassword(account, password, Kind.PASSWORD_RESET);
            resets.done(id);
            return true;
        }
        var administrator = administrator();
        resets.ask(id, book.hash(account, password), administrator.id());
        book.tell(Kind.RESET_ASKED, account);
        tell(account, "notice.password-reset-asked", administrator);
        return false;
    }

    @Transactional
    public void confirm(long id) {
        separation.require(Part.RIGHTS);
        var account = load(id);
        var asked = resets.of(id).orElseThrow(() -> new Refusal("account.refused.no-reset"));
        var administrator = administrator();
        if (administrator.id() == asked.askedBy() || administrator.id() == id) {
            throw new Refusal("account.refused.second-person");
        }
        resets.done(id);
        book.takePassword(account, asked.passwordHash());
        tell(account, "notice.password-reset", administrator);
    }

    /** Whose new password waits. */
    public Set<Long> waiting() {
        return resets.waiting();
    }

    private void tell(Account account, String key, PortalUser administrator) {
        notices.send(account.loginName(), "", key, administrator.displayName());
    }

    private static PortalUser administrator() {
        return PortalUser.current().orElseThrow(() -> new Missing("administrator"));
    }

    private Account load(long id) {
        return accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
    }
}
