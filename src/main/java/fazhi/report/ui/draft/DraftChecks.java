package fazhi.report.ui.draft;

import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.common.Period;
import fazhi.document.OfficialDocument;
import fazhi.report.AnnualReports;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what a document says as it reads now (文稿核对). */
@Component
public record DraftChecks(AnnualReports reports, ReportChecks checks) {

    /** The list of gaps beside the text says it already. */
    private static final String GAPS = "gaps";

    public List<Finding> of(OfficialDocument document, Period period) {
        return checks.check(reports.plain(document), period).findings().stream()
                .filter(each -> !each.rule().equals(GAPS))
                .toList();
    }
}
