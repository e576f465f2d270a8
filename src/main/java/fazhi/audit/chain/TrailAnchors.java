package fazhi.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Anchors of the trail in a file beside the database (审计锚点记录), one a line with its time: with each
 * backup, and therefore at least one a day.
 */
@Component
public class TrailAnchors {

    private final Path file;

    private final Clock clock;

    TrailAnchors(@Value("${portal.data-dir}") Path dataFolder, Clock clock) {
        this.file = dataFolder.resolve("trail.anchors");
        this.clock = clock;
    }

    /** A chain that has not begun has no anchor. */
    public void keep(String anchor) {
        if (anchor.endsWith(":")) {
            return;
        }
        try {
            Files.writeString(
                    file,
                    Anchor.parse(anchor) + " " + clock.instant() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public List<Anchor> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> Anchor.parse(line.split(" ", 2)[0]))
                            .toList()
                    : List.of();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
