package fazhi.audit.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What happened a moment ago (近期记录), so that the same is written down once. */
final class Lately {

    private static final int REMEMBERED = 1000;

    private final Duration once;

    private final Map<String, Instant> last =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Lately(Duration once) {
        this.once = once;
    }

    /** True where it has not happened within that time. */
    synchronized boolean first(String what, Instant now) {
        var before = last.get(what);
        if (before != null && before.plus(once).isAfter(now)) {
            return false;
        }
        last.put(what, now);
        return true;
    }
}
