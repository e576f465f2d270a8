package fazhi.report.check;

import fazhi.report.Finding;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;

/** One thing that can be wrong with a report (检查规则); it never knows whose text it reads. */
public interface CheckRule {

    /** Stable name, also the middle of its message keys. */
    String id();

    Stream<Finding> check(ReportText text, CheckContext context);
}
