package fazhi.report.ui;

import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.common.Period;
import fazhi.document.OfficialDocument;
import fazhi.report.AnnualReports;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what a document says as it reads now (文稿核对). */
@Component
record DraftChecks(AnnualReports reports, ReportChecks checks) {

    List<Finding> of(OfficialDocument document, Period period) {
        return checks.check(reports.plain(document), period).findings();
    }
}
