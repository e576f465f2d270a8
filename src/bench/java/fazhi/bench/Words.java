package fazhi.bench;

import fazhi.common.Period;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The draft as plain text, written once. */
@State(Scope.Benchmark)
public class Words {

    private String text = "";

    String of(Town town) {
        if (text.isEmpty()) {
            text =
                    Town.asPortal(
                            () -> {
                                var reports = town.bean(AnnualReports.class);
                                var year = Period.year(2022);
                                return reports.plain(reports.draft(ReportDrafts.SKELETON, year));
                            });
        }
        return text;
    }
}
