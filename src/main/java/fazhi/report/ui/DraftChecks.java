package fazhi.report.ui;

import fazhi.common.Period;
import fazhi.report.AnnualReports;
import fazhi.report.Finding;
import fazhi.report.OfficialDocument;
import fazhi.report.check.ReportChecks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what a document says as it reads now (文稿核对). */
@Component
record DraftChecks(AnnualReports reports, ReportChecks checks) {

    List<Finding> of(OfficialDocument document, Period period) {
        return checks.check(reports.plain(document), period).findings();
    }
}
