package fazhi.security.password;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords (口令散列); an unknown person costs the same time as a known one. */
@Component
public class Passwords {

    private final PasswordEncoder encoder;

    private final PasswordRules rules;

    private final String nobody;

    Passwords(PasswordEncoder encoder, PasswordRules rules) {
        this.encoder = encoder;
        this.rules = rules;
        this.nobody = hash(UUID.randomUUID().toString());
    }

    /** The hash of a password that passed the rules. */
    public String checked(String password, String loginName) {
        rules.check(password, loginName);
        return hash(password);
    }

    /** A password for one sign-in, which the rules take. */
    public String made(String loginName) {
        return MadePassword.by(rules, loginName);
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    public boolean match(String typed, Optional<String> hash) {
        var bounded = typed.length() <= 2 * PasswordRules.MAX_LENGTH ? typed : "";
        return encoder.matches(bounded, hash.orElse(nobody)) && hash.isPresent();
    }
}
