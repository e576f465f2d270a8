package fazhi.backup.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A database of its own for the time of a trial (试恢复库), whichever one the portal runs on. It closes
 * with each last connection: H2 checks a value list with the session that made the table, and fails
 * once that one is gone.
 */
final class TrialDatabase implements AutoCloseable {

    private final Path folder;

    private final JdbcDataSource database = new JdbcDataSource();

    TrialDatabase(Path parent) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(parent), "trial-");
        database.setUrl(url());
    }

    DataSource database() {
        return database;
    }

    String url() {
        return "jdbc:h2:file:" + folder.resolve("trial").toAbsolutePath();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
