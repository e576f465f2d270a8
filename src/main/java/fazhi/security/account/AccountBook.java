package fazhi.security.account;

import fazhi.common.Refusal;
import fazhi.security.AccountEvent;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.Separation;
import fazhi.security.password.Passwords;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one place where an account comes to be or gets a password, whoever asks for it. */
@Component
class AccountBook {

    private final Accounts accounts;

    private final Passwords passwords;

    private final Separation separation;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AccountBook(
            Accounts accounts,
            Passwords passwords,
            Separation separation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.separation = separation;
        this.events = events;
        this.clock = clock;
    }

    /** A password given by an administrator is temporary; everybody else chooses an own one. */
    Account add(AccountData data, String password, Kind kind) {
        check(data);
        return save(data, passwords.checked(password, data.loginName()), kind);
    }

    /** Refuses what no new account may be. */
    void check(AccountData data) {
        data.check();
        separation.check(null, data);
        requireFree(data.loginName());
    }

    /** Without the password rules: the printed accounts of the demo. */
    Account addDemo(AccountData data, String password) {
        data.check();
        requireFree(data.loginName());
        return save(data, passwords.hash(password), Kind.DEMO);
    }

    void changePassword(Account account, String password, Kind kind) {
        var hash = passwords.checked(password, account.loginName());
        if (kind == Kind.PASSWORD_RESET) {
            takePassword(account, hash);
            return;
        }
        account.changePassword(hash, false, clock.instant());
        tell(kind, account);
    }

    /** The hash of a password that is not taken yet. */
    String hash(Account account, String password) {
        return passwords.checked(password, account.loginName());
    }

    void takePassword(Account account, String hash) {
        account.changePassword(hash, true, clock.instant());
        tell(Kind.PASSWORD_RESET, account);
    }

    FirstPassword giveFirst(Account account) {
        var password = passwords.made(account.loginName());
        changePassword(account, password, Kind.PASSWORD_RESET);
        return new FirstPassword(account.loginName(), account.data().displayName(), password);
    }

    void requireFree(String loginName) {
        if (accounts.existsByLoginName(loginName)) {
            throw Refusal.at("loginName", "account.refused.taken", loginName);
        }
    }

    void tell(Kind kind, Account account) {
        events.publishEvent(new AccountEvent(kind, account.loginName()));
    }

    void tellChange(AccountData before, Account account) {
        events.publishEvent(
                new AccountEvent(Kind.CHANGED, account.loginName(), before, account.data()));
    }

    private Account save(AccountData data, String hash, Kind kind) {
        var temporary = kind == Kind.ADDED;
        var account = accounts.save(new Account(data, hash, temporary, clock.instant()));
        events.publishEvent(new AccountEvent(kind, account.loginName(), null, account.data()));
        return account;
    }
}
