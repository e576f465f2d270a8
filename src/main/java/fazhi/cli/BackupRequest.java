package fazhi.cli;

import fazhi.backup.BackupService;
import fazhi.security.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The command's wish for a backup (备份请求), left in the run folder of a portal that holds the
 * database, and its answer. Only the account of the portal can write there.
 */
final class BackupRequest {

    private static final int GLANCE_MILLIS = 300;

    private final Path asked;

    private final Path answered;

    private final ProcessHandle portal;

    private BackupRequest(Path folder, ProcessHandle portal) {
        asked = folder.resolve("backup-asked");
        answered = folder.resolve("backup-answered");
        this.portal = portal;
    }

    static BackupRequest to(Path folder, ProcessHandle portal) {
        return new BackupRequest(folder, portal);
    }

    BackupAnswer backup(@Nullable Path target) throws IOException, InterruptedException {
        Files.deleteIfExists(answered);
        write(asked, target == null ? "" : target.toString());
        while (!Files.exists(answered)) {
            if (!portal.isAlive()) {
                Files.deleteIfExists(asked);
                throw new Refused(Words.get("cli.portal-ended"));
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        var answer = BackupAnswer.parse(Files.readString(answered).strip());
        Files.deleteIfExists(answered);
        return answer;
    }

    /** In the portal: answers what was asked, if anything was. */
    void answer(BackupService backups) {
        try {
            if (!Files.exists(asked)) {
                return;
            }
            var target = Files.readString(asked).strip();
            Files.delete(asked);
            var answer =
                    SystemIdentity.run(
                            () ->
                                    BackupAnswer.make(
                                            backups, target.isEmpty() ? null : Path.of(target)));
            write(answered, answer.toString());
        } catch (IOException refused) {
            LoggerFactory.getLogger(BackupRequest.class).warn("No answer could be given", refused);
        }
    }

    /** Whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
