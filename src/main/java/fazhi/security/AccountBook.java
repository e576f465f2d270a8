package fazhi.security;

import fazhi.common.Refusal;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.password.Passwords;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one place where an account comes to be or gets a password, whoever asks for it. */
@Component
class AccountBook {

    private final Accounts accounts;

    private final Passwords passwords;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AccountBook(
            Accounts accounts, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** A password given by an administrator is temporary; everybody else chooses an own one. */
    Account add(AccountData data, String password, Kind kind) {
        data.check();
        requireFree(data.loginName());
        return save(data, passwords.checked(password, data.loginName()), kind);
    }

    /** Without the password rules: the printed accounts of the demo. */
    Account addDemo(AccountData data, String password) {
        data.check();
        requireFree(data.loginName());
        return save(data, passwords.hash(password), Kind.DEMO);
    }

    void changePassword(Account account, String password, Kind kind) {
        var hash = passwords.checked(password, account.loginName());
        account.changePassword(hash, kind == Kind.PASSWORD_RESET, clock.instant());
        tell(kind, account);
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
