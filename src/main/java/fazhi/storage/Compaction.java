package fazhi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the room a file no longer needs (数据库压缩), while nobody has it open. One large import
 * leaves old copies of its pages behind, at a hundred thousand cases forty times what they need,
 * and H2 closes such gaps only bit by bit. The file is written anew beside the old one and takes
 * its place in one step: who is killed meanwhile finds the old one.
 */
final class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    private static final long MEGABYTE = 1024L * 1024;

    /** A smaller file is not worth a look. */
    private static final long SMALL = 64 * MEGABYTE;

    /** Percent of a file in use, below which it is written anew. */
    private static final int WASTEFUL = 50;

    private static final int ALL = 100;

    private final Path file;

    private final long small;

    Compaction(DatabaseFile file) {
        this(file, SMALL);
    }

    Compaction(DatabaseFile file, long small) {
        this.file = file.path();
        this.small = small;
    }

    /** Nothing for a file that another process holds or that is damaged: who opens it says so. */
    void run() {
        try {
            var before = Files.exists(file) ? Files.size(file) : 0;
            if (before < small) {
                return;
            }
            var used = used();
            if (used < WASTEFUL && before * used / ALL < room()) {
                MVStoreTool.compact(file.toString(), false);
                LOG.info(
                        "The database file took {} MB and takes {} MB now",
                        before / MEGABYTE,
                        Files.size(file) / MEGABYTE);
            }
        } catch (MVStoreException heldOrDamaged) {
            LOG.debug("The database file was left as it is", heldOrDamaged);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Percent of the file, or of what its parts hold, that still counts. */
    private int used() {
        try (var store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return Math.min(store.getFillRate(), store.getFileStore().getChunksFillRate());
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(file).getUsableSpace();
    }
}
