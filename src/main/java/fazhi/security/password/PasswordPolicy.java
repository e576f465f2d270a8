package fazhi.security.password;

import java.time.Period;
import java.util.Optional;

/** Which rules a password follows (口令策略). */
enum PasswordPolicy {
    /** GB/T 22239 as commonly applied: eight characters of three kinds, ninety days. */
    GBT22239(8, 3, 90),
    /** OWASP ASVS 5: length instead of kinds, no rotation. */
    ASVS(12, 0, 0);

    private final int minimum;

    private final int kinds;

    private final int days;

    PasswordPolicy(int minimum, int kinds, int days) {
        this.minimum = minimum;
        this.kinds = kinds;
        this.days = days;
    }

    int minimum() {
        return minimum;
    }

    int kinds() {
        return kinds;
    }

    Optional<Period> maxAge() {
        return days == 0 ? Optional.empty() : Optional.of(Period.ofDays(days));
    }
}
