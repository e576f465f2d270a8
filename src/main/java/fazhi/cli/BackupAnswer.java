package fazhi.cli;

import fazhi.backup.BackupRun;
import fazhi.backup.BackupService;
import fazhi.backup.BackupState;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How a backup that was asked for ended (备份答复): one line, also between two processes. */
record BackupAnswer(boolean done, String words) {

    private static final String DONE = "done ";

    private static final String FAILED = "failed ";

    /** Without a target it lies where the others do. */
    static BackupAnswer make(BackupService backups, @Nullable Path target) {
        var run = target == null ? backups.make() : backups.make(target);
        return run.state() == BackupState.DONE
                ? new BackupAnswer(true, words(run))
                : new BackupAnswer(false, run.failure());
    }

    private static String words(BackupRun run) {
        return Words.get("cli.backed-up", run.file(), run.rows(), run.files(), run.anchor());
    }

    static BackupAnswer parse(String line) {
        return line.startsWith(DONE)
                ? new BackupAnswer(true, line.substring(DONE.length()))
                : new BackupAnswer(false, line.substring(Math.min(FAILED.length(), line.length())));
    }

    @Override
    public String toString() {
        return (done ? DONE : FAILED) + words.replaceAll("\\R", " ");
    }
}
