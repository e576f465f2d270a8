package fazhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** The portal's side of {@link Errand}: carries out what was left in its run folder (代办处). */
final class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Path folder;

    private final Class<?> application;

    private final ApplicationContext portal;

    /** Begun and perhaps not yet taken away; only the one thread that looks writes here. */
    private final Set<Path> begun = new HashSet<>();

    Errands(Path folder, Class<?> application, ApplicationContext portal) {
        this.folder = folder;
        this.application = application;
        this.portal = portal;
    }

    void look() {
        try {
            var asked = files(Errand.ASKED);
            begun.retainAll(asked);
            asked.stream()
                    .filter(begun::add)
                    .forEach(
                            file ->
                                    Thread.ofVirtual()
                                            .name("errand")
                                            .start(() -> carryOut(Errand.at(file))));
        } catch (IOException refused) {
            LOG.warn("The run folder cannot be read", refused);
        }
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending)).toList();
        }
    }

    private void carryOut(Errand errand) {
        try {
            var order = errand.take();
            var out = new StringWriter();
            var err = new StringWriter();
            int code =
                    PortalCommands.within(portal, application, order.folder())
                            .setOut(new PrintWriter(out, true))
                            .setErr(new PrintWriter(err, true))
                            .execute(order.arguments().toArray(String[]::new));
            errand.answer(new Errand.Answer(code, out.toString(), err.toString()));
        } catch (IOException refused) {
            LOG.warn("No answer could be given", refused);
        }
    }
}
