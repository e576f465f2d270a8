package fazhi.audit.chain;

import java.util.regex.Pattern;

/**
 * Where the chain ended at some time (审计锚点), kept outside the database: printed, and with each
 * backup. Without one, an end that was cut off together with the head is not seen.
 */
public record Anchor(long position, String hash) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** {@code 1234:9f…}, as it is printed. */
    @Override
    public String toString() {
        return position + ":" + hash;
    }

    public static Anchor parse(String text) {
        var found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Anchor(Long.parseLong(found.group(1)), found.group(2));
    }
}
