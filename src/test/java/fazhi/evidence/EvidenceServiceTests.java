package fazhi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.OfficeBooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser
@Import(TestAccess.class)
class EvidenceServiceTests {

    private static final AtomicLong NEXT = new AtomicLong();

    private final RecordRef object = new RecordRef("penalty", NEXT.incrementAndGet());

    @Autowired private EvidenceService evidence;

    @Autowired private AuditTrail trail;

    @Value("${portal.data-dir}")
    private Path dataFolder;

    @Test
    void anAttachedFileComesBackByteForByte() throws IOException {
        var attached = attach("现场照片.png", Samples.PNG);

        assertThat(attached.mediaType()).isEqualTo("image/png");
        assertThat(attached.size()).isEqualTo(Samples.PNG.length);
        assertThat(evidence.list(object)).containsExactly(attached);
        try (var stream = evidence.open(attached.id())) {
            assertThat(stream.readAllBytes()).isEqualTo(Samples.PNG);
        }
    }

    @Test
    void aFileWithAFlippedByteIsNotOpened() throws IOException {
        var attached = attach("a.pdf", Samples.text("%PDF-1.7\nflipped " + object.id()));
        var sha256 = attached.sha256();
        var file = dataFolder.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.open(attached.id()))
                .withMessage("evidence.altered");
        Files.delete(file);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.download(attached.id()))
                .withMessage("evidence.lost");
    }

    @Test
    void theSameContentIsKeptOnceForTheOwnAccountOnly() throws IOException {
        var sha256 = attach("a.png", Samples.PNG).sha256();
        attach("b.png", Samples.PNG);

        var file = dataFolder.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void tooLargeAFileIsCutOffWhileItArrives() throws IOException {
        var endless = new Endless();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.attach(object, "a.pdf", endless))
                .withMessage("evidence.too-large");
        assertThat(endless.read.get()).isLessThan(21L * 1024 * 1024);
        assertThat(incoming()).isEmpty();
        assertThat(evidence.list(object)).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(Samples.PDF), new Broken());

        assertThatIOException().isThrownBy(() -> evidence.attach(object, "a.pdf", broken));
        assertThat(incoming()).isEmpty();
        assertThat(evidence.list(object)).isEmpty();
    }

    @Test
    void aDocumentWithAPasswordIsRefusedForThat() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attach("a.xlsx", OfficeBooks.locked()))
                .withMessage("evidence.locked");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void aRecordHasTwentyFilesAtMost() throws IOException {
        for (int i = 0; i < Attachment.FILES_PER_RECORD; i++) {
            attach(i + ".png", Samples.PNG);
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attach("one-more.png", Samples.PNG))
                .withMessage("evidence.too-many");
    }

    @Test
    void everyStepIsInTheTrail() throws IOException {
        var attached = attach("a.png", Samples.PNG);
        evidence.describe(attached.id(), "before");
        evidence.remove(attached.id());

        assertThat(evidence.list(object)).isEmpty();
        assertThat(trail.of(object))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.ATTACHED, AuditAction.CHANGED, AuditAction.DETACHED);
    }

    @Test
    void whatIsLookedAtIsInTheTrailAndAGlanceIsNot() throws IOException {
        var attached = attach("a.png", Samples.PNG);
        evidence.open(attached.id()).close();
        evidence.download(attached.id()).close();

        assertThat(trail.of(object))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.ATTACHED, AuditAction.DOWNLOADED);
        assertThat(trail.of(object).getLast().after()).contains("a.png", attached.sha256());
    }

    @Test
    void filesOfAPageOfRecordsAreCountedTogether() throws IOException {
        attach("a.png", Samples.PNG);
        attach("b.png", Samples.PNG);
        var ids = List.of(object.id(), object.id() + 1_000_000);

        assertThat(evidence.counts("penalty", ids)).isEqualTo(Map.of(object.id(), 2));
        assertThat(evidence.counts("hidden", ids)).isEmpty();
        assertThat(evidence.counts("penalty", List.of())).isEmpty();
    }

    @Test
    void whatWaitedIsKeptWithItsCaptionInTheOrderOfItsNames() throws IOException {
        var waiting =
                List.of(
                        waiting("IMG_10.png").showing("整改后"),
                        waiting("IMG_9.png"),
                        waiting("IMG_1.png"));
        assertThat(evidence.list(object)).isEmpty();

        evidence.keep(object, waiting);

        assertThat(evidence.list(object))
                .extracting(Attachment::name)
                .containsExactly("IMG_1.png", "IMG_9.png", "IMG_10.png");
        assertThat(evidence.list(object).getLast().caption()).isEqualTo("整改后");
        assertThat(trail.of(object)).hasSize(3);
    }

    @Test
    void ofFilesThatWaitedAllAreKeptOrNone() throws IOException {
        var waiting = waiting("a.png");
        var lost = new WaitingFile("b.png", "image/png", 1, "0".repeat(64), "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.keep(object, List.of(waiting, lost)))
                .withMessage("evidence.lost");
        assertThat(evidence.list(object)).isEmpty();
    }

    @Test
    void nothingWaitsForALedgerThatMayNotBeTyped() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.receive("read-only", "a.png", picture()))
                .withMessage("evidence.not-allowed");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.receive("penalty", "a.exe", picture()))
                .withMessage("evidence.kind");
    }

    private WaitingFile waiting(String name) throws IOException {
        return evidence.receive("penalty", name, picture());
    }

    private static InputStream picture() {
        return new ByteArrayInputStream(Samples.PNG);
    }

    @Test
    void accessFollowsTheRecord() {
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> evidence.list(new RecordRef("hidden", 1)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                evidence.attach(
                                        new RecordRef("read-only", 1),
                                        "a.png",
                                        new ByteArrayInputStream(Samples.PNG)))
                .withMessage("evidence.not-allowed");
    }

    private Attachment attach(String name, byte[] content) throws IOException {
        return evidence.attach(object, name, new ByteArrayInputStream(content));
    }

    private List<Path> incoming() throws IOException {
        try (var files = Files.list(dataFolder.resolve("files/incoming"))) {
            return files.toList();
        }
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }
    }

    private static final class Endless extends InputStream {

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            read.incrementAndGet();
            return '%';
        }
    }
}
