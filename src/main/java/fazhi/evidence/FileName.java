package fazhi.evidence;

import fazhi.common.Refusal;
import java.util.regex.Pattern;

/** A file's name as a person gave it: shown, never used as a path. */
final class FileName {

    /** Separators, characters Windows forbids, control and direction marks that hide an ending. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[/\\\\:*?\"<>|\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private FileName() {}

    static String checked(String name) {
        if (name.isBlank()
                || name.startsWith(".")
                || name.length() > Attachment.NAME_MAX_LENGTH
                || FORBIDDEN.matcher(name).find()) {
            throw new Refusal("evidence.name", Attachment.NAME_MAX_LENGTH);
        }
        return name;
    }
}
