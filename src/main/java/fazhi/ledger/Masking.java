package fazhi.ledger;

import java.util.regex.Pattern;

/** Hides private persons (个人信息脱敏) on the projector and from whoever may not see them. */
public final class Masking {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}[0-9Xx]?");

    private Masking() {}

    /**
     * The first character and stars; an organisation's name, longer than four characters, stays.
     */
    public static String name(String name) {
        if (LONG_NUMBER.matcher(name).matches()) {
            return name.substring(0, 3) + "***********" + name.substring(name.length() - 4);
        }
        return name.length() > 4 || name.isEmpty()
                ? name
                : name.charAt(0) + "*".repeat(Math.max(1, name.length() - 1));
    }
}
