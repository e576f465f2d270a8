package fazhi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

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
            MigrateCommand.class
        })
public final class PortalCommands {

    /** Answered by a command that leaves the server running: the process must not end. */
    public static final int RUNNING = -1;

    private final Class<?> application;

    private PortalCommands(Class<?> application) {
        this.application = application;
    }

    /**
     * Runs one command and answers its exit code; an IDE, which gives no word, wants the server.
     */
    public static int execute(Class<?> application, String... arguments) {
        return commands(application)
                .execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    static CommandLine commands(Class<?> application) {
        return new CommandLine(new PortalCommands(application))
                .setResourceBundle(Words.BUNDLE)
                .setExecutionExceptionHandler(new Failures());
    }

    /** The class that Spring starts from, for any command below this one. */
    static Class<?> application(CommandLine.Model.CommandSpec command) {
        return ((PortalCommands) command.root().userObject()).application;
    }
}
