package fazhi.report.past;

import fazhi.check.read.ReportReader;
import fazhi.check.read.ReportText;
import org.springframework.stereotype.Component;

/** Earlier reports in Word, plain text or pasted (往年报告识读). */
@Component
public class PastReports {

    private final ReportReader reader;

    PastReports(ReportReader reader) {
        this.reader = reader;
    }

    /** A text with what it says (识读结果). */
    public record Reading(ReportText text, PastReport report) {}

    /** Reads what was uploaded under a name; the name's ending says what it is. */
    public Reading read(String name, byte[] content) {
        return of(reader.read(name, content));
    }

    public Reading parse(String text) {
        return of(reader.parse(text));
    }

    private static Reading of(ReportText text) {
        return new Reading(text, PastReportReader.read(text));
    }
}
