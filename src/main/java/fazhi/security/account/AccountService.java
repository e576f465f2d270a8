package fazhi.security.account;

import fazhi.audit.access.Arrivals;
import fazhi.common.Missing;
import fazhi.common.Stored;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.AccountRow;
import fazhi.security.LoginAttempts;
import fazhi.security.Separation;
import fazhi.security.Separation.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts (账号管理). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public class AccountService {

    private static final Duration IDLE = Duration.ofDays(90);

    private final Accounts accounts;

    private final Arrivals arrivals;

    private final AccountBook book;

    private final AccountGuard guard;

    private final LoginAttempts attempts;

    private final Separation separation;

    private final Clock clock;

    AccountService(
            Accounts accounts,
            Arrivals arrivals,
            AccountBook book,
            AccountGuard guard,
            LoginAttempts attempts,
            Separation separation,
            Clock clock) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.book = book;
        this.guard = guard;
        this.attempts = attempts;
        this.separation = separation;
        this.clock = clock;
    }

    /** An account nobody uses is marked, so that it is disabled before somebody else uses it. */
    public List<AccountRow> list() {
        var now = clock.instant();
        var lately = now.minus(IDLE);
        var came = arrivals.since(lately, AccountLedgers.ACCOUNT.id());
        return accounts.list().stream()
                .map(account -> account.row(now))
                .map(row -> idle(row, came, lately) ? row.asIdle() : row)
                .toList();
    }

    private static boolean idle(AccountRow row, Set<Long> came, Instant lately) {
        return row.enabled()
                && row.passwordChangedAt() != null
                && row.passwordChangedAt().isBefore(lately)
                && !came.contains(row.id());
    }

    public Stored<AccountData> get(long id) {
        var account = load(id);
        return new Stored<>(account.id(), account.version(), account.data());
    }

    /** Refuses what {@link #add} would refuse, before a password is asked for. */
    public void check(AccountData data) {
        book.check(data);
    }

    /** The password holds for one sign-in; then the person chooses an own one. */
    @Transactional
    public long add(AccountData data, String password) {
        return book.add(data, password, Kind.ADDED).id();
    }

    @Transactional
    public void change(Stored<AccountData> changed) {
        var account = load(changed.id());
        changed.requireVersion(account.version());
        if (!account.loginName().equals(changed.data().loginName())) {
            book.requireFree(changed.data().loginName());
        }
        var before = account.data();
        account.change(changed.data());
        // the trail looks the account up by the name it has now
        accounts.flush();
        guard.checked(account, before, account.data());
        book.tellChange(before, account);
    }

    @Transactional
    public void disable(long id) {
        separation.require(Part.PERSON);
        var account = load(id);
        guard.requireSomebodyElse(account);
        account.disable();
        guard.requireAdministrators(account.data().roles());
        book.tell(Kind.DISABLED, account);
    }

    @Transactional
    public void enable(long id) {
        var account = load(id);
        guard.requireReturn(account);
        account.enable();
        book.tell(Kind.ENABLED, account);
    }

    @Transactional
    public void unlock(long id) {
        separation.require(Part.RIGHTS);
        attempts.clear(id);
        book.tell(Kind.UNLOCKED, load(id));
    }

    private Account load(long id) {
        return accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
    }

    /**
     * Gives every enabled account that has none a password for one sign-in; they are shown once and
     * kept nowhere.
     */
    @Transactional
    public List<FirstPassword> giveFirstPasswords() {
        separation.require(Part.PERSON);
        return accounts.list().stream()
                .filter(each -> each.enabled() && each.passwordHash().isEmpty())
                .map(book::giveFirst)
                .toList();
    }
}
