package fazhi.cli.data;

import fazhi.backup.BackupRun;
import fazhi.backup.BackupService;
import fazhi.backup.BackupState;
import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Refused;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes one file with everything (备份). A portal that runs on the folder makes it itself, while
 * people work.
 */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.backup}")
public final class BackupCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Option(names = "--out", description = "${bundle:cli.backup-out}")
    private @Nullable Path out;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        var run =
                headless.look(
                        context ->
                                SystemIdentity.run(
                                        () -> make(context.getBean(BackupService.class))));
        if (run.state() != BackupState.DONE) {
            throw new Refused(run.failure());
        }
        command.commandLine()
                .getOut()
                .println(
                        Words.get(
                                "cli.backed-up",
                                run.file(),
                                run.rows(),
                                run.files(),
                                run.anchor()));
        return 0;
    }

    /** Without a target it lies where the others do. */
    private BackupRun make(BackupService backups) {
        return out == null ? backups.make() : backups.make(out.toAbsolutePath().normalize());
    }
}
