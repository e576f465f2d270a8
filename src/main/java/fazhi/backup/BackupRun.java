package fazhi.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One backup (一次备份).
 *
 * @param triedAt when it was restored on trial, or not yet
 * @param secondCopy where it lies besides, or empty
 * @param failure in words, or empty
 */
public record BackupRun(
        long id,
        BackupKind kind,
        BackupState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        String file,
        long size,
        long rows,
        long files,
        String anchor,
        @Nullable Instant triedAt,
        String secondCopy,
        String failure) {}
