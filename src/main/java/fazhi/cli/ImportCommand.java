package fazhi.cli;

import fazhi.jobs.JobProgress;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.Duplicates;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportCounts;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.ImportPlan;
import fazhi.security.SystemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a table file into a ledger, all of it or nothing (导入台账). */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {

    private static final int ANSWER_IS_NO = 1;

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Mixin private NamedLedger ledger;

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.import-file}")
    private Path file;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Option(names = "--skip-kept", description = "${bundle:cli.skip-kept}")
    private boolean skipKept;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw ledger.wrong("cli.no-file", file);
        }
        return headless.open(context -> SystemIdentity.run(() -> run(context)));
    }

    private int run(ApplicationContext context) {
        var id = ledger.in(context).format().id();
        var files = context.getBean(ImportFiles.class);
        try (var bytes = Files.newInputStream(file)) {
            var received = files.receive(file.getFileName().toString(), bytes);
            try {
                var imports = context.getBean(ImportService.class);
                return run(imports, imports.open(id, received));
            } finally {
                files.discard(received);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int run(ImportService imports, ImportPlan plan) {
        var duplicates = skipKept ? Duplicates.SKIP : Duplicates.UPDATE;
        var check = imports.check(plan, duplicates, JobProgress.UNWATCHED);
        if (check.errorCount() > 0) {
            refuse(check);
            return ANSWER_IS_NO;
        }
        if (dryRun) {
            say("cli.would-import", check.counts());
        } else {
            say("cli.imported", imports.carryOut(plan, duplicates, JobProgress.UNWATCHED).counts());
        }
        return 0;
    }

    private void refuse(ImportCheck check) {
        var out = command.commandLine().getOut();
        check.errors().forEach(error -> print(error, out));
        out.println(Words.get("cli.import-refused", check.errorCount()));
        out.flush();
    }

    private static void print(CellError error, PrintWriter out) {
        out.printf(
                "%s\t%s%d\t%s\t%s\t%s%n",
                error.sheet(),
                error.letters(),
                error.row(),
                error.header(),
                error.value(),
                error.message());
    }

    private void say(String key, ImportCounts counts) {
        var out = command.commandLine().getOut();
        out.println(
                Words.get(key, counts.added(), counts.changed(), counts.same(), counts.skipped()));
        out.flush();
    }
}
