package fazhi.cli.start;

import fazhi.cli.DemoFolder;
import fazhi.cli.Opening;
import fazhi.cli.PortalCommands;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.demo.DemoPerson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the portal with a fresh copy of the demo town (演示运行), on the demo's day. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.demo}")
public final class DemoCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Option(names = "--today", description = "${bundle:cli.today}")
    private LocalDate today = DemoFolder.TODAY;

    @Option(names = "--port", description = "${bundle:cli.port}")
    private @Nullable Integer port;

    @Override
    public Integer call() throws IOException {
        var folder = DemoFolder.create();
        SpringApplication.getShutdownHandlers().add(() -> forget(folder));
        var opening = new Opening().demo(folder, today).with("server.port", port);
        var portal = Server.start(opening, command);
        accounts(command.commandLine().getOut());
        Server.invite(portal, command);
        return PortalCommands.RUNNING;
    }

    private static void forget(Path folder) {
        try {
            DemoFolder.delete(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void accounts(PrintWriter out) {
        out.println(Words.get("cli.demo-accounts", DemoPerson.PASSWORD));
        DemoPerson.ALL.forEach(
                person ->
                        out.printf(
                                "  %-10s %s%n",
                                person.loginName(), Words.get("cli.role." + person.role())));
        out.flush();
    }
}
