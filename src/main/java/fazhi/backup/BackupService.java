package fazhi.backup;

import fazhi.backup.file.BackupWriter;
import fazhi.backup.file.Written;
import fazhi.backup.restore.Trial;
import fazhi.common.RecordRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes backups while people work, and tries each (备份). */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'AUDIT_ADMIN')")
public class BackupService {

    private static final String KEEPER = "hasRole('SYSTEM_ADMIN')";

    private static final int SHOWN = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);

    /** One at a time on this machine: the next waits. */
    private final ReentrantLock one = new ReentrantLock();

    private final BackupRuns runs;

    private final BackupWriter writer;

    private final BackupFolder folder;

    private final Trial trial;

    private final BackupLedger ledger;

    private final Clock clock;

    BackupService(
            BackupRuns runs,
            BackupWriter writer,
            BackupFolder folder,
            Trial trial,
            BackupLedger ledger,
            Clock clock) {
        this.runs = runs;
        this.writer = writer;
        this.folder = folder;
        this.trial = trial;
        this.ledger = ledger;
        this.clock = clock;
    }

    public List<BackupRun> list() {
        return runs.newest(SHOWN);
    }

    /** The newest one that was restored on trial. */
    public Optional<BackupRun> lastGood() {
        return runs.lastTried();
    }

    /** Makes one in the backup folder. */
    @PreAuthorize(KEEPER)
    public BackupRun make() {
        var slot = BackupKind.ASKED + " " + clock.instant();
        return make(BackupKind.ASKED, slot, folder.next(BackupKind.ASKED)).orElseThrow();
    }

    /** Makes one in a place of the person's choice. */
    @PreAuthorize(KEEPER)
    public BackupRun make(Path target) {
        var slot = BackupKind.ASKED + " " + clock.instant();
        return make(BackupKind.ASKED, slot, target).orElseThrow();
    }

    /** The one of this hour or night; nothing when another machine makes it. */
    Optional<BackupRun> make(BackupKind kind, String slot) {
        return make(kind, slot, folder.next(kind));
    }

    private Optional<BackupRun> make(BackupKind kind, String slot, Path target) {
        var claimed = runs.claim(kind, slot);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        var id = claimed.getAsLong();
        one.lock();
        try {
            var manifest = writer.write(target, kind.evidence());
            trial.run(target);
            var copy = folder.copyToSecond(target);
            var written = new Written(target.toAbsolutePath(), Files.size(target), manifest);
            ledger.done(new RecordRef(BackupLedger.OBJECT, id), written, copy);
            folder.tidy();
        } catch (IOException | SQLException | RuntimeException failure) {
            LOG.error("The backup failed", failure);
            ledger.failed(new RecordRef(BackupLedger.OBJECT, id), failure);
        } finally {
            one.unlock();
        }
        return runs.find(id);
    }
}
