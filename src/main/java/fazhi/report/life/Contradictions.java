package fazhi.report.life;

import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.report.AnnualReports;
import fazhi.report.edition.PaperDocuments;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many certain findings a text still raises (确定的矛盾). */
@Component
record Contradictions(PaperDocuments documents, AnnualReports reports, ReportChecks checks) {

    long certain(long paper, List<Block> text, Period period) {
        return checks.check(reports.plain(documents.of(paper, text)), period).findings().stream()
                .filter(Finding::certain)
                .count();
    }
}
