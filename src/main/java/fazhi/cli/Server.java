package fazhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Model.CommandSpec;

/** Starts the web server and says where it is (启动服务). */
final class Server {

    private Server() {}

    static int start(Opening opening, CommandSpec command) {
        var application = PortalCommands.application(command);
        var context = opening.open(application, WebApplicationType.SERVLET);
        announce(context.getEnvironment(), command.commandLine().getOut());
        return PortalCommands.RUNNING;
    }

    private static void announce(Environment settings, PrintWriter out) {
        var address = settings.getProperty("server.address", "127.0.0.1");
        var port = settings.getProperty("local.server.port", "");
        var folder = Path.of(settings.getProperty(Opening.DATA_FOLDER, "."));
        out.println(Words.get("cli.address", "http://" + address + ":" + port + "/"));
        out.println(Words.get("cli.folder", folder.toAbsolutePath().normalize()));
        out.println(Words.get("cli.stop"));
        out.flush();
    }
}
