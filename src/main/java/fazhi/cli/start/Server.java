package fazhi.cli.start;

import fazhi.cli.Opening;
import fazhi.cli.PortalCommands;
import fazhi.cli.RunFolder;
import fazhi.cli.Words;
import fazhi.security.account.SetupService;
import fazhi.security.session.SystemIdentity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Model.CommandSpec;

/** Starts the web server and says where it is (启动服务). */
final class Server {

    private Server() {}

    static ApplicationContext start(Opening opening, CommandSpec command) {
        var application = PortalCommands.application(command);
        var portal = opening.open(application, WebApplicationType.SERVLET);
        announce(portal.getEnvironment(), command.commandLine().getOut());
        return portal;
    }

    /**
     * Prints the one-time link while there is no account, on the console and never in the log or
     * any other file; answers where to begin.
     */
    static String invite(ApplicationContext portal, CommandSpec command) {
        var out = command.commandLine().getOut();
        var settings = portal.getEnvironment();
        var link = firstLink(portal);
        link.ifPresent(path -> out.println(Words.get("cli.first-link", here(settings) + path)));
        RunFolder.enter(
                PortalCommands.application(command),
                portal,
                folder(settings),
                here(settings) + "/");
        // the last line: whoever started the portal may stop reading
        out.println(Words.get("cli.running"));
        out.flush();
        FirstUse.inBackground(portal);
        return here(settings) + link.orElse("/");
    }

    private static Optional<String> firstLink(ApplicationContext portal) {
        return SystemIdentity.run(portal.getBean(SetupService.class)::newLink);
    }

    private static void announce(Environment settings, PrintWriter out) {
        var address = settings.getProperty("server.address", "127.0.0.1");
        out.println(Words.get("cli.address", "http://" + address + ":" + port(settings) + "/"));
        out.println(Words.get("cli.folder", folder(settings).toAbsolutePath().normalize()));
        out.println(Words.get("cli.stop"));
        out.flush();
    }

    private static Path folder(Environment settings) {
        return Path.of(settings.getProperty(Opening.DATA_FOLDER, "."));
    }

    private static String here(Environment settings) {
        var address = settings.getProperty("server.address", "127.0.0.1");
        var host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return "http://" + host + ":" + port(settings);
    }

    private static String port(Environment settings) {
        return settings.getProperty("local.server.port", "");
    }
}
