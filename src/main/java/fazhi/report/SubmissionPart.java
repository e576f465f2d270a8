package fazhi.report;

import fazhi.common.Period;
import java.io.IOException;
import java.io.OutputStream;

/** A file that goes along with a submitted report (报送材料), contributed by whoever makes it. */
public interface SubmissionPart {

    String fileName(Period period);

    /** The stream stays open. */
    void write(Period period, OutputStream out) throws IOException;
}
