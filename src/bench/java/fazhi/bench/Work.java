package fazhi.bench;

import fazhi.check.CheckContext;
import fazhi.check.Finding;
import fazhi.check.ReportChecker;
import fazhi.check.read.ReportReader;
import fazhi.common.Period;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.DueRow;
import fazhi.document.OfficialDocument;
import fazhi.figure.FigureCatalogue;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What people wait for on the server, without screen and network. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class Work {

    private static final Period YEAR = Period.year(2022);

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private static final int ROWS = 50;

    /** Every figure of the year, each counted. */
    @Benchmark
    public Object figures(Town town) {
        return Town.asPortal(() -> town.bean(FigureCatalogue.class).all(YEAR));
    }

    /** The annual report written anew. */
    @Benchmark
    public OfficialDocument draft(Town town) {
        return Town.asPortal(
                () -> town.bean(AnnualReports.class).draft(ReportDrafts.SKELETON, YEAR));
    }

    /** The same as Word. */
    @Benchmark
    public int word(Town town) {
        return Town.asPortal(
                () -> {
                    var reports = town.bean(AnnualReports.class);
                    var out = new ByteArrayOutputStream();
                    try {
                        reports.writer("docx")
                                .write(reports.draft(ReportDrafts.SKELETON, YEAR), out);
                    } catch (IOException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                    return out.size();
                });
    }

    /** The draft's own words checked by themselves. */
    @Benchmark
    public List<Finding> check(Town town, Words words) {
        var text = town.bean(ReportReader.class).parse(words.of(town));
        return Town.asPortal(
                () -> town.bean(ReportChecker.class).check(text, CheckContext.alone(TODAY)));
    }

    /** The fifty cases of a page and their number. */
    @Benchmark
    public Object page(Town town) {
        return Town.asPortal(
                () -> {
                    var cases = town.bean(LedgerDirectory.class).get("penalty");
                    return cases.list(LedgerQuery.ALL, 0, ROWS).size()
                            + cases.totals(LedgerQuery.ALL).rows();
                });
    }

    /** What is due next. */
    @Benchmark
    public List<DueRow> due(Town town) {
        return Town.asPortal(() -> town.bean(DeadlineService.class).due(ROWS));
    }
}
