package fazhi.security.account;

import fazhi.security.AccountEvent;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.LoginAttempts;
import fazhi.security.password.Passwords;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges a typed name and password (登录校验); nothing tells what was wrong. */
@Component
public class Credentials {

    private static final int TURNS = 64;

    private final ReentrantLock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(ReentrantLock[]::new);

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

    /** One of a name after another: right passwords typed at once do not use up its tries. */
    public Optional<Account> check(String typedName, String typedPassword) {
        var name = AccountData.normal(typedName);
        var turn = turns[Math.floorMod(name.hashCode(), turns.length)];
        turn.lock();
        try {
            if (attempts.claim(name)) {
                return judge(name, typedPassword);
            }
        } finally {
            turn.unlock();
        }
        // a locked or unknown name costs the same time as a wrong password
        passwords.match(typedPassword, Optional.empty());
        return Optional.empty();
    }

    private Optional<Account> judge(String name, String typedPassword) {
        var account = accounts.findByLoginName(name);
        if (!passwords.match(typedPassword, account.flatMap(Account::passwordHash))) {
            if (attempts.locked(name)) {
                events.publishEvent(new AccountEvent(Kind.LOCKED, name));
            }
            return Optional.empty();
        }
        account.ifPresent(known -> attempts.clear(known.id()));
        return account;
    }
}
