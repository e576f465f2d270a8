package fazhi.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A template a town copied and made its own (自建模板).
 *
 * @param content its lines, written as those of the portal's own templates
 */
public record TownTemplate(long id, int version, String name, String content) {

    private static final String PREFIX = "town-";

    private static final Pattern KEY = Pattern.compile("^" + PREFIX + "(\\d{1,18})$");

    /** By which drafts and papers know it. */
    public String key() {
        return PREFIX + id;
    }

    static Optional<Long> id(String key) {
        return KEY.matcher(key).results().map(each -> Long.valueOf(each.group(1))).findFirst();
    }
}
