package fazhi.cli;

import fazhi.common.Period;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.FindingsJson;
import fazhi.report.check.LedgerFacts;
import fazhi.report.check.ReportChecker;
import fazhi.report.read.ReportReader;
import fazhi.security.SystemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for contradictions in a report (检查报告), and with a year against the ledgers. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "${bundle:cli.check-file}")
    private @Nullable Path file;

    @Option(
            names = {"--year", "--period"},
            converter = PeriodOption.class,
            description = "${bundle:cli.period}")
    private @Nullable Period period;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var findings = headless.open(context -> SystemIdentity.run(() -> findings(context)));
        var out = command.commandLine().getOut();
        if (json) {
            out.println(FindingsJson.write(findings));
        } else {
            findings.forEach(finding -> print(finding, out));
            out.println(Words.get("cli.findings", findings.size()));
        }
        out.flush();
        return findings.stream().anyMatch(Finding::certain) ? 1 : 0;
    }

    private List<Finding> findings(ApplicationContext context) {
        try {
            var reader = context.getBean(ReportReader.class);
            var text = file == null ? reader.parse(DemoReport.text()) : reader.read(file);
            return context.getBean(ReportChecker.class).check(text, facts(context));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CheckContext facts(ApplicationContext context) {
        var today = LocalDate.now(context.getBean(Clock.class));
        return period == null
                ? CheckContext.alone(today)
                : new CheckContext(
                        period.year(), today, context.getBean(LedgerFacts.class).of(period));
    }

    private static void print(Finding finding, PrintWriter out) {
        out.printf(
                "%s\t%s\t%s%n\t%s%n",
                Words.get("cli.certainty." + finding.certainty()),
                finding.rule(),
                finding.message(),
                finding.excerpt());
    }
}
