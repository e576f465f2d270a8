package fazhi.security.password;

import fazhi.common.Refusal;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes up a password for one sign-in (初始口令生成). */
final class MadePassword {

    /** Read aloud and copied from paper, so nothing that looks like something else. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ234679";

    private static final int LENGTH = 12;

    private static final SecureRandom RANDOM = new SecureRandom();

    private MadePassword() {}

    /** One that the rules take. */
    static String by(PasswordRules rules, String loginName) {
        while (true) {
            var password = word();
            try {
                rules.check(password, loginName);
                return password;
            } catch (Refusal _) {
                // letters alone, or a word of the town: another one
            }
        }
    }

    private static String word() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
