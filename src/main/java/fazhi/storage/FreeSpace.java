package fazhi.storage;

import fazhi.common.Refusal;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Stops writing before the disk is full (剩余空间): a database that finds no room in the middle of a
 * write closes itself for everyone. Reading goes on, and saving as soon as there is room again.
 */
@Component
class FreeSpace implements TransactionExecutionListener, HealthIndicator {

    private static final long MEGABYTE = 1024L * 1024;

    private final Path dataFolder;

    private final long least;

    FreeSpace(
            @Value("${portal.data-dir}") Path dataFolder,
            @Value("${portal.least-free-megabytes:64}") long least) {
        this.dataFolder = dataFolder;
        this.least = least * MEGABYTE;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            require();
        }
    }

    /** Asked before something larger than a record is written. */
    void require() {
        var free = free();
        if (free < least) {
            throw new Refusal("storage.full", free / MEGABYTE);
        }
    }

    @Override
    public Health health() {
        var free = free();
        return (free < least ? Health.down() : Health.up()).withDetail("free", free).build();
    }

    /** A folder that is not there yet has no disk. */
    private long free() {
        var folder = dataFolder.toFile();
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace();
    }
}
