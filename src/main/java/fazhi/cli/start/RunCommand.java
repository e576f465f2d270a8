package fazhi.cli.start;

import fazhi.cli.Opening;
import fazhi.cli.PortalCommands;
import fazhi.cli.Version;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the portal on its data folder (正式运行). */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.run}")
public final class RunCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Option(names = "--data-dir", description = "${bundle:cli.data-dir}")
    private @Nullable Path dataFolder;

    @Option(names = "--port", description = "${bundle:cli.port}")
    private @Nullable Integer port;

    @Option(names = "--open", description = "${bundle:cli.open}")
    private boolean open;

    @Override
    public Integer call() {
        var opening = new Opening().folder(dataFolder).with("server.port", port);
        var portal = Server.start(opening, command);
        var link = Server.invite(portal, command);
        if (open) {
            Browser.open(link);
        }
        return PortalCommands.RUNNING;
    }
}
