package fazhi.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files no row points to (清理无引用文件). They are left for a day first, because a file is in
 * place a moment before its row; what arrived only in part, because the portal ended, for an hour.
 */
@Component
class OrphanSweep {

    private static final Duration LEFT = Duration.ofDays(1);

    private static final Duration ARRIVING = Duration.ofHours(1);

    private final FileStore files;

    private final Attachments attachments;

    private final Clock clock;

    OrphanSweep(FileStore files, Attachments attachments, Clock clock) {
        this.files = files;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void sweep() throws IOException {
        for (var file : old(clock.instant().minus(ARRIVING))) {
            var unfinished = file.getParent().equals(files.incoming());
            if (unfinished || left(file) && !attachments.uses(file.getFileName().toString())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean left(Path file) throws IOException {
        var since = Files.getLastModifiedTime(file).toInstant();
        return since.isBefore(clock.instant().minus(LEFT));
    }

    private List<Path> old(Instant before) throws IOException {
        if (!Files.isDirectory(files.root())) {
            return List.of();
        }
        try (var all =
                Files.find(
                        files.root(),
                        2,
                        (_, about) ->
                                about.isRegularFile()
                                        && about.lastModifiedTime().toInstant().isBefore(before))) {
            return all.toList();
        }
    }
}
