package fazhi.backup;

import fazhi.backup.file.BackupWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes the data into a file for a move (搬迁数据文件); no backup is counted for it. */
@Service
@PreAuthorize("hasRole('SYSTEM_ADMIN')")
public class BackupFiles {

    private final BackupWriter writer;

    BackupFiles(BackupWriter writer) {
        this.writer = writer;
    }

    /** Answers how many rows there are. */
    public long writeData(Path target) {
        try {
            return writer.write(target, false).rows();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (SQLException refused) {
            throw new DataAccessResourceFailureException("data", refused);
        }
    }
}
