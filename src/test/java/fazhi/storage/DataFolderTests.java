package fazhi.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder begins once: without its database it is not begun anew in silence. */
class DataFolderTests {

    @TempDir Path path;

    private DataFolder folder;

    private DatabaseFile database;

    @BeforeEach
    void open() {
        folder = new DataFolder(path);
        database = DatabaseFile.of("jdbc:h2:file:" + path + "/db/portal;A=1").orElseThrow();
    }

    @Test
    void aNewFolderMayBegin() throws IOException {
        Files.createDirectories(path.resolve("files/incoming"));
        Files.writeString(path.resolve("files/incoming/in.part"), "half");
        Files.writeString(path.resolve("portal.properties"), "server.port=1");

        assertThatCode(() -> folder.requireNotEmptied(database)).doesNotThrowAnyException();
    }

    @Test
    void evidenceWithoutADatabaseIsRefused() throws IOException {
        Files.createDirectories(path.resolve("files/ab"));
        Files.writeString(path.resolve("files/ab/ab01"), "evidence");

        refused();
    }

    @Test
    void aFolderThatHadADatabaseIsRefusedWithoutIt() {
        folder.begin("2026-01-01");

        refused();
    }

    @Test
    void anEmptyDatabaseFileIsNone() throws IOException {
        folder.begin("2026-01-01");
        Files.createDirectories(path.resolve("db"));
        Files.writeString(database.path(), "");

        refused();
        Files.writeString(database.path(), "H:2");
        assertThatCode(() -> folder.requireNotEmptied(database)).doesNotThrowAnyException();
    }

    private void refused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> folder.requireNotEmptied(database));
    }
}
