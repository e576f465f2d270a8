package fazhi.common;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a record as an address writes it (记录编号). */
public final class Ids {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private Ids() {}

    /** Nothing where it is no number of a record. */
    public static Optional<Long> find(String text) {
        return ID.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /**
     * @param kind what it is the number of
     * @throws Missing where it is none
     */
    public static long parse(String kind, String text) {
        return find(text).orElseThrow(() -> new Missing(kind + "/" + text));
    }
}
