package fazhi.ledger;

import fazhi.common.text.NameText;
import java.util.regex.Pattern;

/** Hides private persons (个人信息脱敏) on the projector and from whoever may not see them. */
public final class Masking {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}[0-9Xx]?");

    /** An identity number by its day of birth, or a mobile number, however its groups are set. */
    private static final Pattern PRIVATE_NUMBER =
            Pattern.compile(
                    "(?<!\\p{Nd})(\\p{Nd}{3})(?:\\p{Nd}{3}[\\s-]?(?:[1\uFF11][9\uFF19]|[2\uFF12][0\uFF10])"
                            + "\\p{Nd}{6}[\\s-]?|(?<=[1\uFF11][3-9\uFF13-\uFF19]\\p{Nd})[\\s-]?\\p{Nd}{4}[\\s-]?)"
                            + "(\\p{Nd}{3}[\\p{Nd}Xx\uFF38\uFF58])(?!\\p{Nd})");

    private static final String HIDDEN = "****";

    private Masking() {}

    /** A free text without the identity and telephone numbers in it. */
    public static String numbers(String text) {
        return PRIVATE_NUMBER.matcher(text).replaceAll("$1" + HIDDEN + "$2");
    }

    /** True where a number was taken out of a text. */
    public static boolean hides(String text) {
        return text.contains(HIDDEN);
    }

    public static boolean holdsNumber(String text) {
        return PRIVATE_NUMBER.matcher(text).find();
    }

    /** The first character of every person and stars; the name of an organisation stays. */
    public static String name(String names) {
        return NameText.each(
                names, name -> NameText.isOrganisation(name) ? name : person(name.strip()));
    }

    private static String person(String name) {
        return LONG_NUMBER.matcher(name).matches()
                ? name.substring(0, 3) + "***********" + name.substring(name.length() - 4)
                : begun(name);
    }

    /** By characters as people see them: a rare one is kept in two places. */
    private static String begun(String name) {
        int first = name.offsetByCodePoints(0, 1);
        int rest = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(Math.max(1, rest));
    }
}
