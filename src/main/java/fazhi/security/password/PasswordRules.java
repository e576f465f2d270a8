package fazhi.security.password;

import fazhi.common.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses passwords that are easily guessed (口令规则); never changes what was typed. */
@Component
public class PasswordRules {

    public static final int MAX_LENGTH = 128;

    /** From here on length alone is enough: a sentence needs no digits. */
    private static final int PASSPHRASE = 20;

    private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final Pattern NO_DIGITS = Pattern.compile("^[^0-9]+|[^0-9]+$");

    /** As much as people add to a common row of digits. */
    private static final int SHORT_ADDITION = 4;

    private static final String SUBSTITUTES = "0134578@$!";

    private static final String LETTERS = "oleastbasi";

    private final Set<String> common = WordList.read("security/common-passwords.txt");

    private final Set<String> words = WordList.read("security/common-words.txt");

    private final Set<String> builtIn = WordList.read("security/site-words.txt");

    private final PasswordPolicy policy;

    private final ObjectProvider<SiteWords> site;

    PasswordRules(
            @Value("${portal.password.policy:gbt22239}") PasswordPolicy policy,
            ObjectProvider<SiteWords> site) {
        this.policy = policy;
        this.site = site;
    }

    public void check(String password, String loginName) {
        var length = password.codePointCount(0, password.length());
        if (length < policy.minimum() || length > MAX_LENGTH) {
            throw refused("password.refused.length", policy.minimum(), MAX_LENGTH);
        }
        if (length < PASSPHRASE && kinds(password) < policy.kinds()) {
            throw refused("password.refused.kinds", policy.kinds());
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || length < PASSPHRASE && guessed(lower)) {
            throw refused("password.refused.common");
        }
        if (length < PASSPHRASE && words(loginName).anyMatch(lower::contains)) {
            throw refused("password.refused.site");
        }
    }

    /** A common word, or a row of digits, dressed with what everybody adds. */
    private boolean guessed(String lower) {
        var digits = strip(lower, NO_DIGITS);
        return Stream.of(lower, plain(lower))
                        .flatMap(each -> Stream.of(each, plain(strip(each, NO_LETTERS))))
                        .map(each -> strip(each, NO_LETTERS))
                        .anyMatch(word -> common.contains(word) || words.contains(word))
                || digits.length() > lower.length() - SHORT_ADDITION && common.contains(digits);
    }

    private static String strip(String text, Pattern edges) {
        return edges.matcher(text).replaceAll("");
    }

    /** Letters for the digits and signs that stand for them. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.chars()
                .forEach(
                        sign -> {
                            int at = SUBSTITUTES.indexOf(sign);
                            plain.append((char) (at < 0 ? sign : LETTERS.charAt(at)));
                        });
        return plain.toString();
    }

    /** Fewest characters of a password. */
    public int minimum() {
        return policy.minimum();
    }

    /** Of how many kinds they must be. */
    public int kinds() {
        return policy.kinds();
    }

    /** Passwords set before this moment are due for a change. */
    public Instant oldest(Instant now) {
        return policy.maxAge()
                .map(age -> now.atOffset(ZoneOffset.UTC).minus(age).toInstant())
                .orElse(Instant.MIN);
    }

    private Stream<String> words(String loginName) {
        return Stream.of(
                        Stream.of(loginName),
                        builtIn.stream(),
                        site.stream().flatMap(words -> words.words().stream()))
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank());
    }

    private static long kinds(String password) {
        return password.codePoints().map(PasswordRules::kind).distinct().count();
    }

    private static int kind(int character) {
        if (Character.isDigit(character)) {
            return 0;
        }
        if (Character.isUpperCase(character)) {
            return 1;
        }
        if (Character.isLowerCase(character)) {
            return 2;
        }
        return Character.isLetter(character) ? 3 : 4;
    }

    private static Refusal refused(String key, Object... arguments) {
        return Refusal.at("password", key, arguments);
    }
}
