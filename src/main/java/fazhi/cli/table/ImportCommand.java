package fazhi.cli.table;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.jobs.JobProgress;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCounts;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Question;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
public final class ImportCommand implements Callable<Integer>, Askable {

    private static final int ANSWER_IS_NO = 1;

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Mixin private NamedLedger ledger;

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.import-file}")
    private Path file;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Mixin private ImportChoices choices;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw ledger.wrong("cli.no-file", file);
        }
        var decisions = choices.decisions(ledger);
        return headless.open(context -> SystemIdentity.run(() -> run(context, decisions)));
    }

    private int run(ApplicationContext context, Decisions decisions) {
        var id = ledger.in(context).format().id();
        var files = context.getBean(ImportFiles.class);
        var texts = context.getBean(Texts.class);
        try (var bytes = Files.newInputStream(file)) {
            var received = files.receive(file.getFileName().toString(), bytes);
            try {
                var imports = context.getBean(ImportService.class);
                var plan = choices.on(imports, imports.open(id, received));
                return run(imports, plan, choices.alone(imports, plan, decisions), texts);
            } finally {
                files.discard(received);
            }
        } catch (Refusal refusal) {
            if (!json) {
                throw refusal;
            }
            print(new ImportJson(texts).of(refusal.text(texts)));
            return ANSWER_IS_NO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int run(ImportService imports, ImportPlan plan, Decisions decisions, Texts texts) {
        var check = imports.check(plan, decisions, JobProgress.UNWATCHED);
        boolean ready = check.ready(decisions);
        if (ready && !dryRun) {
            var batch = imports.carryOut(plan, decisions, JobProgress.UNWATCHED);
            if (!json) {
                say("cli.imported", batch.counts());
                imports.parts(batch).forEach(part -> sayAlso(part.ledger(), part.counts()));
            }
        }
        if (json) {
            print(new ImportJson(texts).of(check));
        } else if (!ready) {
            check.questions().stream().filter(Question::open).forEach(this::print);
            check.errors().forEach(this::print);
            print(Words.get("cli.import-refused", check.errorCount(), check.open()));
        } else if (dryRun) {
            say("cli.would-import", check.counts());
            check.also().forEach(also -> sayAlso(also.ledger(), also.counts()));
        }
        return ready ? 0 : ANSWER_IS_NO;
    }

    private void print(Question question) {
        print(
                Words.get(
                        "cli.asked",
                        question.key().header(),
                        question.key().text(),
                        question.rows().size(),
                        question.proposal().isEmpty() ? "-" : question.proposal()));
    }

    private void print(CellError error) {
        print(
                "%s\t%s%d\t%s\t%s\t%s"
                        .formatted(
                                error.sheet(),
                                error.letters(),
                                error.row(),
                                error.header(),
                                error.value(),
                                error.message()));
    }

    private void print(String line) {
        var out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void sayAlso(String ledger, ImportCounts counts) {
        print(Words.get("cli.also", ledger, counts.added(), counts.changed(), counts.same()));
    }

    private void say(String key, ImportCounts counts) {
        print(Words.get(key, counts.added(), counts.changed(), counts.same(), counts.skipped()));
    }
}
