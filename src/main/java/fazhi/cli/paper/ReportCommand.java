package fazhi.cli.paper;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Periods;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.Period;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import fazhi.report.source.SourceGroup;
import fazhi.report.source.SourceWorkbooks;
import fazhi.report.source.Sources;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the annual report from the ledgers (生成年度报告). */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.report}")
public final class ReportCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Mixin private Periods periods;

    @Option(names = "--out", required = true, description = "${bundle:cli.out}")
    private Path out;

    @Option(names = "--template", description = "${bundle:cli.template}")
    private String template = ReportDrafts.SKELETON;

    @Option(names = "--without-sources", description = "${bundle:cli.without-sources}")
    private boolean clean;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        return headless.open(context -> SystemIdentity.run(() -> write(context)));
    }

    @Option(names = "--charts-in-text", description = "${bundle:cli.charts-in-text}")
    private boolean inText;

    /** Word and PDF carry the rows behind their figures; plain text is the words alone. */
    private boolean sourced(String kind) {
        return !kind.equals("txt") && !clean;
    }

    /** What the appendix is too short for stands beside the document, under the name it gives. */
    private void writeWorkbooks(ApplicationContext context, List<SourceGroup> groups, Path out)
            throws IOException {
        var workbooks = context.getBean(SourceWorkbooks.class);
        for (var beside : workbooks.beside(groups)) {
            var path = out.resolveSibling(beside.name());
            try (var file = Files.newOutputStream(path)) {
                workbooks.write(beside.group(), file);
            }
            command.commandLine().getOut().println(Words.get("cli.written", path.toAbsolutePath()));
        }
    }

    private Integer write(ApplicationContext context) {
        periods.all().forEach(period -> write(context, period, periods.file(out, period)));
        return 0;
    }

    private void write(ApplicationContext context, Period period, Path out) {
        var reports = context.getBean(AnnualReports.class);
        var name = out.getFileName().toString();
        var writer = reports.writers().get(name.substring(name.lastIndexOf('.') + 1));
        if (writer == null) {
            throw new ParameterException(
                    command.commandLine(),
                    Words.get(
                            "cli.output-kind", name, String.join(" ", reports.writers().keySet())));
        }
        var draft = inText ? reports.whole(template, period) : reports.draft(template, period);
        var sources = context.getBean(Sources.class);
        var sourced = sourced(writer.extension());
        var groups = sourced ? sources.groups(draft.body(), period) : List.<SourceGroup>of();
        try (var file = Files.newOutputStream(out)) {
            writer.write(sourced ? sources.with(draft, groups) : draft, file);
            writeWorkbooks(context, groups, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        command.commandLine().getOut().println(Words.get("cli.written", out.toAbsolutePath()));
    }
}
