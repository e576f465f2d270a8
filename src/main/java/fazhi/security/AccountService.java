package fazhi.security;

import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.security.AccountEvent.Kind;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts (账号管理). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public class AccountService {

    private final Accounts accounts;

    private final AccountBook book;

    private final LoginAttempts attempts;

    private final Clock clock;

    AccountService(Accounts accounts, AccountBook book, LoginAttempts attempts, Clock clock) {
        this.accounts = accounts;
        this.book = book;
        this.attempts = attempts;
        this.clock = clock;
    }

    public List<AccountRow> list() {
        var now = clock.instant();
        return accounts.findAllByOrderByLoginName().stream().map(a -> a.row(now)).toList();
    }

    public Stored<AccountData> get(long id) {
        var account = load(id);
        return new Stored<>(account.id(), account.version(), account.data());
    }

    /** Refuses what {@link #add} would refuse, before a password is asked for. */
    public void check(AccountData data) {
        data.check();
        book.requireFree(data.loginName());
    }

    /** The password holds for one sign-in; then the person chooses an own one. */
    @Transactional
    public long add(AccountData data, String password) {
        return book.add(data, password, Kind.ADDED).id();
    }

    @Transactional
    public void change(Stored<AccountData> changed) {
        changed.data().check();
        var account = load(changed.id());
        changed.requireVersion(account.version());
        if (!account.loginName().equals(changed.data().loginName())) {
            book.requireFree(changed.data().loginName());
        }
        if (!account.data().roles().equals(changed.data().roles())) {
            requireSomebodyElse(account);
            if (!changed.data().roles().contains(Role.SYSTEM_ADMIN)) {
                requireAnotherSystemAdmin(account);
            }
        }
        var before = account.data();
        account.change(changed.data());
        // the trail looks the account up by the name it has now
        accounts.flush();
        book.tellChange(before, account);
    }

    @Transactional
    public void disable(long id) {
        var account = load(id);
        requireSomebodyElse(account);
        requireAnotherSystemAdmin(account);
        account.disable();
        book.tell(Kind.DISABLED, account);
    }

    @Transactional
    public void enable(long id) {
        var account = load(id);
        account.enable();
        book.tell(Kind.ENABLED, account);
    }

    @Transactional
    public void resetPassword(long id, String password) {
        var account = load(id);
        book.changePassword(account, password, Kind.PASSWORD_RESET);
        attempts.clear(id);
    }

    @Transactional
    public void unlock(long id) {
        attempts.clear(id);
        book.tell(Kind.UNLOCKED, load(id));
    }

    private Account load(long id) {
        return accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
    }

    private void requireSomebodyElse(Account account) {
        if (PortalUser.current().filter(user -> user.id() == account.id()).isPresent()) {
            throw new Refusal("account.refused.own");
        }
    }

    private void requireAnotherSystemAdmin(Account account) {
        var admins = accounts.lockEnabledWith(Role.SYSTEM_ADMIN);
        if (account.enabled()
                && account.is(Role.SYSTEM_ADMIN)
                && admins.stream().allMatch(account::equals)) {
            throw new Refusal("account.refused.lastAdmin");
        }
    }
}
