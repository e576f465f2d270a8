package fazhi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTests {

    private static final int ROWS = 200;

    @TempDir Path folder;

    private DatabaseFile file() {
        return new DatabaseFile(folder.resolve("portal.mv.db"));
    }

    /** Rows come and most of them go, as after an import that was taken back. */
    private void use() throws SQLException {
        try (var connection = DriverManager.getConnection(file().url(), "", "");
                var statement = connection.createStatement()) {
            statement.execute("create table a (id bigint primary key, text varchar(2000))");
            statement.execute(
                    "insert into a select x, rand() || repeat('x', 1900) from system_range(1, "
                            + 10 * ROWS
                            + ")");
            statement.execute("delete from a where mod(id, 10) > 0");
            // what a kill leaves: nothing is tidied up at the end
            statement.execute("checkpoint sync");
            statement.execute("shutdown immediately");
        }
    }

    private long rows() throws SQLException {
        try (var connection = DriverManager.getConnection(file().url(), "", "");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from a")) {
            found.next();
            return found.getLong(1);
        }
    }

    private long size() throws IOException {
        return Files.size(file().path());
    }

    @Test
    void whatIsNotNeededIsGivenBackAndEveryRowKept() throws Exception {
        use();
        var before = size();
        new Compaction(file(), 0).run();
        assertThat(size()).isLessThan(before / 4);
        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void aSmallFileIsLeftAsItIs() throws Exception {
        use();
        var before = size();
        new Compaction(file(), before + 1).run();
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void aFileThatSomebodyHoldsIsLeftToHim() throws Exception {
        use();
        try (var connection = DriverManager.getConnection(file().url(), "", "");
                var statement = connection.createStatement()) {
            new Compaction(file(), 0).run();
            statement.execute("insert into a values (-1, 'still open')");
        }
        assertThat(rows()).isEqualTo(ROWS + 1);
    }

    @Test
    void whatACutOffCompactionLeftDoesNotStandInTheWay() throws Exception {
        use();
        Files.write(folder.resolve("portal.mv.db.tempFile"), new byte[5_000]);
        new Compaction(file(), 0).run();
        assertThat(rows()).isEqualTo(ROWS);
        assertThat(folder.resolve("portal.mv.db.tempFile")).doesNotExist();
    }

    @Test
    void whereThereIsNoFileNothingIsDone() {
        new Compaction(file()).run();
        assertThat(file().path()).doesNotExist();
    }
}
