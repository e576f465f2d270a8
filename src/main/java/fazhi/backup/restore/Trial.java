package fazhi.backup.restore;

import fazhi.audit.chain.Anchor;
import fazhi.audit.chain.TrailChain;
import fazhi.backup.file.Archive;
import fazhi.backup.file.BadBackup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Restores a backup to see that it can be (试恢复): every table's rows, every file's hash, and the
 * trail up to its anchor.
 */
@Component
public class Trial {

    private final Path dataFolder;

    Trial(@Value("${portal.data-dir}") Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    public void run(Path backup) throws IOException, SQLException {
        try (var archive = Archive.open(backup);
                var trial = new TrialDatabase(dataFolder.resolve("backup"))) {
            var restoring = new Restoring(archive, backup);
            restoring.database(trial.database(), trial.url());
            for (var sha256 : archive.manifest().files()) {
                var found =
                        archive.copy(Archive.fileEntry(sha256), OutputStream.nullOutputStream());
                if (!found.equals(sha256)) {
                    throw new BadBackup("entry", sha256, null);
                }
            }
            var anchor = archive.manifest().anchor();
            var anchors = anchor.endsWith(":") ? List.<Anchor>of() : List.of(Anchor.parse(anchor));
            var broken = TrailChain.of(trial.database(), dataFolder).verify(anchors);
            if (broken.isPresent()) {
                throw new BadBackup("trail", broken.get().position(), null);
            }
        }
    }
}
