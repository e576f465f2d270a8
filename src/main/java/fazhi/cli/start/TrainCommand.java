package fazhi.cli.start;

import fazhi.cli.DemoFolder;
import fazhi.cli.Opening;
import fazhi.cli.PortalCommands;
import fazhi.cli.paper.CheckerAlone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Shows the Java runtime once what a start and the commands need (训练启动缓存), on a demo that is thrown
 * away; run with {@code -XX:AOTCacheOutput=FILE}, every later start with {@code -XX:AOTCache=FILE}
 * finds its classes read and linked.
 */
@Command(name = "train", hidden = true)
public final class TrainCommand implements Callable<Integer> {

    /** The first page, and the request by which the browser asks for its screen. */
    private static final List<String> PAGES =
            List.of("/login", "/login?v-r=init&location=login&query=");

    @Spec private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CheckerAlone.open(Map.of(), context -> context.getBeanDefinitionCount());
        var folder = DemoFolder.create();
        try (var portal = open(new Opening().demo(folder, DemoFolder.TODAY))) {
            visit(portal.getEnvironment().getProperty("local.server.port", ""));
            FirstUse.of(portal);
        } finally {
            DemoFolder.delete(folder);
        }
        return 0;
    }

    private ConfigurableApplicationContext open(Opening demo) {
        return demo.with("server.port", 0)
                .with("server.address", "127.0.0.1")
                .open(PortalCommands.application(command), WebApplicationType.SERVLET);
    }

    private static void visit(String port) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + port + page);
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
    }
}
