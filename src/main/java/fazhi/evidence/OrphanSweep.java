package fazhi.evidence;

import fazhi.jobs.JobSlots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts files no row points to aside (清理无引用文件), where they are found again when a row does. They are
 * left for a day first, because a file is in place a moment before its row; what arrived only in
 * part, because the portal ended, is removed after an hour. A database that knows of no file at all
 * is another one, or an empty one, and says nothing about these.
 */
@Component
class OrphanSweep {

    private static final Duration LEFT = Duration.ofDays(1);

    private static final Duration ARRIVING = Duration.ofHours(1);

    private final FileStore files;

    private final Attachments attachments;

    private final JobSlots slots;

    private final Clock clock;

    OrphanSweep(FileStore files, Attachments attachments, JobSlots slots, Clock clock) {
        this.slots = slots;
        this.files = files;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void due() throws IOException {
        // machines on one database share the folder of files
        if (slots.mine("orphan-sweep", ChronoUnit.HOURS)) {
            sweep();
        }
    }

    void sweep() throws IOException {
        var known = attachments.any();
        for (var file : old(clock.instant().minus(ARRIVING))) {
            if (files.incoming().equals(file.getParent())) {
                Files.deleteIfExists(file);
            } else if (known && left(file) && !attachments.uses(file.getFileName().toString())) {
                files.putAside(file);
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
