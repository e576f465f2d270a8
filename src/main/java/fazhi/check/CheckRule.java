package fazhi.check;

import java.util.Set;
import java.util.stream.Stream;

/** One thing that can be wrong with a report (检查规则); it never knows whose text it reads. */
public interface CheckRule {

    /** Stable name, also the middle of its message keys. */
    String id();

    Stream<Finding> check(Reading reading);

    /**
     * Rules that say the same of a sentence more closely; what this one only asks is then left out.
     */
    default Set<String> yieldsTo() {
        return Set.of();
    }
}
