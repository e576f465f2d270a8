package fazhi.cli.paper;

import fazhi.check.CheckContext;
import fazhi.check.Finding;
import fazhi.check.FindingsJson;
import fazhi.check.LedgerFacts;
import fazhi.check.ReportChecker;
import fazhi.check.read.ReportReader;
import fazhi.check.read.ReportText;
import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.PeriodOption;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.Period;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
public final class CheckCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "${bundle:cli.check-file}")
    private List<Path> files = List.of();

    @Option(
            names = {"--year", "--period"},
            converter = PeriodOption.class,
            description = "${bundle:cli.period}")
    private @Nullable Period period;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Override
    public Optional<Headless> data() {
        return period == null ? Optional.empty() : Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        var checked =
                period == null
                        ? CheckerAlone.open(headless.day(), this::check)
                        : headless.open(context -> SystemIdentity.run(() -> check(context)));
        var out = command.commandLine().getOut();
        if (json) {
            out.println(
                    files.size() > 1
                            ? FindingsJson.write(checked)
                            : FindingsJson.write(checked.firstEntry().getValue()));
        } else {
            checked.forEach((file, findings) -> print(file, findings, out));
        }
        out.flush();
        return checked.values().stream().flatMap(List::stream).anyMatch(Finding::certain) ? 1 : 0;
    }

    /** By the files as they were named, in that order; without one the demo's report. */
    private SequencedMap<String, List<Finding>> check(ApplicationContext context) {
        var checker = context.getBean(ReportChecker.class);
        var facts = facts(context);
        var checked = new LinkedHashMap<String, List<Finding>>();
        texts(context.getBean(ReportReader.class))
                .forEach((file, text) -> checked.put(file, checker.check(text, facts)));
        return checked;
    }

    private SequencedMap<String, ReportText> texts(ReportReader reader) {
        var texts = new LinkedHashMap<String, ReportText>();
        try {
            if (files.isEmpty()) {
                texts.put("", reader.parse(DemoReport.text()));
            }
            for (var file : files) {
                texts.put(file.toString(), reader.read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private CheckContext facts(ApplicationContext context) {
        var today = LocalDate.now(context.getBean(Clock.class));
        return period == null
                ? CheckContext.alone(today)
                : new CheckContext(
                        period.year(), today, context.getBean(LedgerFacts.class).of(period));
    }

    private void print(String file, List<Finding> findings, PrintWriter out) {
        if (files.size() > 1) {
            out.println(file);
        }
        findings.forEach(finding -> print(finding, out));
        out.println(Words.get("cli.findings", findings.size()));
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
