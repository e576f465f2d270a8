package fazhi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.RecordRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@DatabaseTest
@DirtiesContext
@WithMockUser
@Import(TestAccess.class)
class OrphanSweepTests {

    private final RecordRef object = new RecordRef("penalty", 1);

    @Autowired private OrphanSweep sweep;

    @Autowired private EvidenceService evidence;

    @Autowired private JdbcClient database;

    @Autowired private Clock clock;

    @Value("${portal.data-dir}")
    private Path dataFolder;

    @BeforeEach
    void nothingIsAttached() {
        database.sql("delete from attachment").update();
    }

    @Test
    void aDatabaseThatKnowsNoFileTakesNone() throws IOException {
        var file = old(file(attach(Samples.PNG)));
        database.sql("delete from attachment").update();

        sweep.sweep();

        assertThat(file).exists();
    }

    @Test
    void whatNoRowNamesIsPutAsideAndComesBackWhenARowDoes() throws IOException {
        attach(Samples.PNG);
        var gone = attach(Samples.PDF);
        var file = old(file(gone));
        database.sql("update attachment set ledger = 'elsewhere', sha256 = ? where id = ?")
                .params("0".repeat(64), gone.id())
                .update();

        sweep.sweep();
        assertThat(file).doesNotExist();
        assertThat(aside(gone)).exists();

        database.sql("update attachment set ledger = 'penalty', sha256 = ? where id = ?")
                .params(gone.sha256(), gone.id())
                .update();
        try (var stream = evidence.open(gone.id())) {
            assertThat(stream.readAllBytes()).isEqualTo(Samples.PDF);
        }
        assertThat(file).exists();
    }

    @Test
    void whatARowNamesStaysHoweverOldItIs() throws IOException {
        var file = old(file(attach(Samples.PNG)));

        sweep.sweep();

        assertThat(file).exists();
    }

    @Test
    void whatArrivedInPartIsRemovedAfterAnHour() throws IOException {
        attach(Samples.PNG);
        var part = old(Files.createTempFile(dataFolder.resolve("files/incoming"), "in", ".part"));

        sweep.sweep();

        assertThat(part).doesNotExist();
    }

    private Attachment attach(byte[] content) throws IOException {
        var name = content == Samples.PDF ? "a.pdf" : "a.png";
        return evidence.attach(object, name, new ByteArrayInputStream(content));
    }

    private Path file(Attachment attachment) {
        var sha256 = attachment.sha256();
        return dataFolder.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path aside(Attachment attachment) {
        return dataFolder
                .resolve("aside")
                .resolve(dataFolder.resolve("files").relativize(file(attachment)));
    }

    private Path old(Path file) throws IOException {
        var longAgo = clock.instant().minus(Duration.ofDays(9));
        return Files.setLastModifiedTime(file, FileTime.from(longAgo));
    }
}
