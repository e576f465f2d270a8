package fazhi.security;

import fazhi.security.AccountEvent.Kind;
import fazhi.security.password.Passwords;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges a typed name and password (登录校验); nothing tells what was wrong. */
@Component
class Credentials {

    private final Accounts accounts;

    private final LoginAttempts attempts;

    private final Passwords passwords;

    private final ApplicationEventPublisher events;

    Credentials(
            Accounts accounts,
            LoginAttempts attempts,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.events = events;
    }

    Optional<Account> check(String typedName, String typedPassword) {
        var name = AccountData.normal(typedName);
        var account =
                attempts.claim(name) ? accounts.findByLoginName(name) : Optional.<Account>empty();
        // a locked or unknown name costs the same time as a wrong password
        var right = passwords.match(typedPassword, account.map(Account::passwordHash));
        if (account.isEmpty()) {
            return account;
        }
        if (!right) {
            if (attempts.locked(name)) {
                events.publishEvent(new AccountEvent(Kind.LOCKED, name));
            }
            return Optional.empty();
        }
        attempts.clear(account.get().id());
        return account;
    }
}
