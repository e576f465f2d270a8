package fazhi.check;

import java.util.stream.Stream;

/** One thing that can be wrong with a report (检查规则); it never knows whose text it reads. */
public interface CheckRule {

    /** Stable name, also the middle of its message keys. */
    String id();

    Stream<Finding> check(Reading reading);
}
