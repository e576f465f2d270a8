package fazhi.cli;

import fazhi.backup.BackupService;
import fazhi.security.SystemIdentity;
import java.io.IOException;
import java.nio.file.Path;
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
final class BackupCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Option(names = "--out", description = "${bundle:cli.backup-out}")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var target = out == null ? null : out.toAbsolutePath().normalize();
        var running = headless.running();
        var answer = running.isPresent() ? running.get().backup(target) : alone(target);
        if (!answer.done()) {
            throw new Refused(answer.words());
        }
        command.commandLine().getOut().println(answer.words());
        return 0;
    }

    private BackupAnswer alone(@Nullable Path target) throws IOException {
        return headless.look(
                context ->
                        SystemIdentity.run(
                                () ->
                                        BackupAnswer.make(
                                                context.getBean(BackupService.class), target)));
    }
}
