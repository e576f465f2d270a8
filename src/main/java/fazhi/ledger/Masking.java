package fazhi.ledger;

import fazhi.common.NameText;
import java.util.regex.Pattern;

/** Hides private persons (个人信息脱敏) on the projector and from whoever may not see them. */
public final class Masking {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}[0-9Xx]?");

    private Masking() {}

    /** The first character of every person and stars; the name of an organisation stays. */
    public static String name(String names) {
        return NameText.each(
                names, name -> NameText.isOrganisation(name) ? name : person(name.strip()));
    }

    private static String person(String name) {
        return LONG_NUMBER.matcher(name).matches()
                ? name.substring(0, 3) + "***********" + name.substring(name.length() - 4)
                : name.charAt(0) + "*".repeat(Math.max(1, name.length() - 1));
    }
}
