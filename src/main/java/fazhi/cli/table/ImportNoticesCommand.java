package fazhi.cli.table;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.PeriodOption;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.Period;
import fazhi.publicity.notice.Notice;
import fazhi.publicity.notice.NoticeJson;
import fazhi.publicity.notice.Notices;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

/** Reads pasted messages into proposals and keeps none of them (识读通知). */
@Command(
        name = "import-notices",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.import-notices}")
public final class ImportNoticesCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.import-notices-file}")
    private Path file;

    @Option(
            names = {"--year", "--period"},
            converter = PeriodOption.class,
            description = "${bundle:cli.notices-year}")
    private @Nullable Period period;

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
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var notices =
                headless.open(
                        context ->
                                SystemIdentity.run(
                                        () -> context.getBean(Notices.class).read(text, period)));
        var out = command.commandLine().getOut();
        if (json) {
            out.println(NoticeJson.write(notices));
        } else {
            print(notices, out);
        }
        out.flush();
        return 0;
    }

    private static void print(List<Notice> notices, PrintWriter out) {
        for (var each : notices) {
            out.printf(
                    "%d\t%s\t%s\t%s\t%s\t%s%n",
                    each.line(),
                    each.kind().ledger(),
                    each.date(),
                    each.title(),
                    each.village(),
                    each.place());
        }
        out.println(Words.get("cli.notices", notices.size()));
    }
}
