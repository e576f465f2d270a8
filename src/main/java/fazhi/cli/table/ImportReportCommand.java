package fazhi.cli.table;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.report.past.PastReport;
import fazhi.report.past.PastReport.Item;
import fazhi.report.past.PastReportJson;
import fazhi.report.past.PastReports;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an earlier report into proposals and keeps none of them (识读往年报告). */
@Command(
        name = "import-report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.import-report}")
public final class ImportReportCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.import-report-file}")
    private Path file;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), Words.get("cli.no-file", file));
        }
        var content = Files.readAllBytes(file);
        var report =
                headless.open(
                        context ->
                                SystemIdentity.run(
                                        () ->
                                                context.getBean(PastReports.class)
                                                        .read(
                                                                file.getFileName().toString(),
                                                                content)
                                                        .report()));
        var out = command.commandLine().getOut();
        if (json) {
            out.println(PastReportJson.write(report));
        } else {
            print(report, out);
        }
        out.flush();
        return 0;
    }

    private static void print(PastReport report, PrintWriter out) {
        out.println(
                Words.get(
                        "cli.past-head",
                        said(report.title()),
                        said(report.documentNumber()),
                        said(report.signer()),
                        said(report.issuer()),
                        said(report.issuedOn()),
                        said(report.year())));
        print("cli.past-achievements", report.achievements(), out);
        print("cli.past-problems", report.problems(), out);
        print("cli.past-measures", report.measures(), out);
        out.println(Words.get("cli.past-figures", report.figures().size()));
        report.figures()
                .forEach(
                        each ->
                                out.printf(
                                        "\t%s%s\t%s\t%s%n",
                                        each.value().toPlainString(),
                                        each.unit(),
                                        each.subject(),
                                        each.sentence()));
    }

    private static void print(String key, List<Item> items, PrintWriter out) {
        out.println(Words.get(key, items.size()));
        for (var item : items) {
            out.printf("\t%s%n", item.heading());
            item.points().forEach(point -> out.printf("\t\t%s%n", point));
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
