package fazhi.cli;

import fazhi.cli.data.BackupCommand;
import fazhi.cli.data.BootstrapAdminCommand;
import fazhi.cli.data.MigrateCommand;
import fazhi.cli.data.RestoreCommand;
import fazhi.cli.data.SeedCommand;
import fazhi.cli.data.VerifyCommand;
import fazhi.cli.paper.CheckCommand;
import fazhi.cli.paper.FiguresCommand;
import fazhi.cli.paper.ReportCommand;
import fazhi.cli.paper.SlidesCommand;
import fazhi.cli.start.DemoCommand;
import fazhi.cli.start.RunCommand;
import fazhi.cli.start.TrainCommand;
import fazhi.cli.table.ExportCommand;
import fazhi.cli.table.ImportCommand;
import fazhi.cli.table.ImportNoticesCommand;
import fazhi.cli.table.ImportReportCommand;
import fazhi.cli.table.LedgersCommand;
import fazhi.storage.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Every way in (命令入口), by name; {@code main} hands over to it. */
@Command(
        name = "portal",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.portal}",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            FiguresCommand.class,
            ReportCommand.class,
            SeedCommand.class,
            BootstrapAdminCommand.class,
            CheckCommand.class,
            SlidesCommand.class,
            LedgersCommand.class,
            ImportCommand.class,
            ImportReportCommand.class,
            ImportNoticesCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            MigrateCommand.class,
            TrainCommand.class
        })
public final class PortalCommands {

    /** Answered by a command that leaves the server running: the process must not end. */
    public static final int RUNNING = -1;

    private final Class<?> application;

    /** The portal this runs within, where it does. */
    private final @Nullable ApplicationContext portal;

    private PortalCommands(Class<?> application, @Nullable ApplicationContext portal) {
        this.application = application;
        this.portal = portal;
    }

    /**
     * Runs one command and answers its exit code; an IDE, which gives no word, wants the server.
     */
    public static int execute(Class<?> application, String... arguments) {
        return commands(application)
                .execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    static CommandLine commands(Class<?> application) {
        return line(new PortalCommands(application, null))
                .setExecutionStrategy(PortalCommands::askOrRun);
    }

    /** The commands within a running portal, for somebody who stands in a folder. */
    static CommandLine within(ApplicationContext portal, Class<?> application, Path folder) {
        return line(new PortalCommands(application, portal))
                .registerConverter(Path.class, folder::resolve);
    }

    private static CommandLine line(PortalCommands commands) {
        return new CommandLine(commands)
                .setResourceBundle(Words.BUNDLE)
                .setExecutionExceptionHandler(new Failures());
    }

    /** A portal that holds the data does it itself; otherwise this process does. */
    private static int askOrRun(ParseResult parsed) {
        var last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        var command = last.commandSpec();
        if (command.userObject() instanceof Askable askable
                && !last.isUsageHelpRequested()
                && !last.isVersionHelpRequested()) {
            var data = askable.data();
            var portal = data.flatMap(Headless::running);
            if (portal.isPresent()) {
                return ask(command.commandLine(), data.get(), portal.get(), parsed.originalArgs());
            }
        }
        return new RunLast().execute(parsed);
    }

    private static int ask(
            CommandLine line, Headless data, ProcessHandle portal, List<String> arguments) {
        try {
            var order = new Errand.Order(Path.of("").toAbsolutePath(), arguments);
            var answer = Errand.ask(RunFolder.of(data.folder()), portal, order);
            line.getOut().print(answer.out());
            line.getOut().flush();
            line.getErr().print(answer.err());
            line.getErr().flush();
            return answer.code();
        } catch (IOException | InterruptedException | Refused | CannotStart failed) {
            throw new ExecutionException(line, Words.get("cli.failed"), failed);
        }
    }

    /** The class that Spring starts from, for any command below this one. */
    public static Class<?> application(CommandSpec command) {
        return root(command).application;
    }

    static Optional<ApplicationContext> portal(CommandSpec command) {
        return Optional.ofNullable(root(command).portal);
    }

    private static PortalCommands root(CommandSpec command) {
        return (PortalCommands) command.root().userObject();
    }
}
