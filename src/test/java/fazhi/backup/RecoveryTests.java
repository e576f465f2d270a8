package fazhi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.PostgresServer;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.audit.chain.Anchor;
import fazhi.audit.chain.TrailChain;
import fazhi.backup.content.EvidenceFile;
import fazhi.backup.content.Snapshot;
import fazhi.backup.file.BackupWriter;
import fazhi.backup.file.BadBackup;
import fazhi.backup.restore.Recovery;
import fazhi.backup.restore.Verification;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.evidence.Samples;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo town goes into one file and comes back, on either database. */
@DatabaseTest
@TestPropertySource(properties = "portal.demo=true")
@WithMockUser(roles = {"SYSTEM_ADMIN", "AUDIT_ADMIN"})
class RecoveryTests {

    @TempDir Path folder;

    @Autowired private BackupWriter writer;

    @Autowired private BackupService backups;

    @Autowired private Verification verification;

    @Autowired private EvidenceService evidence;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private AuditTrail trail;

    @Autowired private TransactionTemplate transaction;

    @Autowired private JdbcClient database;

    @Value("${portal.data-dir}")
    private Path dataFolder;

    @BeforeEach
    void aFileAndAnEntry() {
        Supplier<Long> attaching = this::attach;
        SystemIdentity.run(attaching);
        transaction.executeWithoutResult(
                _ ->
                        trail.record(
                                AuditAction.EXPORTED,
                                new RecordRef("penalty", 1),
                                AuditResult.DONE));
    }

    @Test
    void everythingComesBackIntoAnEmptyFolder() throws Exception {
        var zip = folder.resolve("b.zip");
        var manifest = writer.write(zip, true);
        var back = folder.resolve("back");
        var url = "jdbc:h2:file:" + back.resolve("db/portal");

        var recovered = new Recovery(back, url, "", "").restore(zip);

        assertThat(recovered.rows()).isEqualTo(manifest.rows()).isGreaterThan(1000);
        assertThat(manifest.tables()).hasSizeGreaterThan(50);
        var database = new DriverManagerDataSource(url);
        try (var snapshot = Snapshot.of(database)) {
            assertThat(snapshot.contents()).containsExactlyInAnyOrderElementsOf(manifest.tables());
        }
        assertThat(TrailChain.of(database, back).verify(List.of(Anchor.parse(manifest.anchor()))))
                .isEmpty();
        var sha256 = manifest.files().getFirst();
        assertThat(EvidenceFile.place(back, sha256))
                .hasSameBinaryContentAs(EvidenceFile.place(dataFolder, sha256));
        numbersGoOn(JdbcClient.create(database));
    }

    @Test
    void theDataMovesToPostgresql() throws Exception {
        var zip = folder.resolve("b.zip");
        var manifest = writer.write(zip, false);
        var url = PostgresServer.create("moved" + System.nanoTime());
        var recovery = new Recovery(dataFolder, url, "postgres", "postgres");

        var moved = recovery.move(zip);

        assertThat(moved.rows()).isEqualTo(manifest.rows());
        var database = new DriverManagerDataSource(url, "postgres", "postgres");
        try (var snapshot = Snapshot.of(database)) {
            assertThat(snapshot.contents()).containsExactlyInAnyOrderElementsOf(manifest.tables());
        }
        numbersGoOn(JdbcClient.create(database));
        assertThatExceptionOfType(BadBackup.class)
                .isThrownBy(() -> recovery.move(zip))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("backup.bad.not-empty"));
    }

    @Test
    void aBackupIsTriedAndWrittenDown() throws Exception {
        var made = backups.make();

        assertThat(made.failure()).isEmpty();
        assertThat(made.state()).isEqualTo(BackupState.DONE);
        assertThat(made.triedAt()).isNotNull();
        assertThat(Path.of(made.file())).exists();
        assertThat(trail.of(new RecordRef("backup", made.id())))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo(AuditAction.BACKED_UP);
                            assertThat(entry.after()).contains(made.anchor());
                        });
        assertThat(verification.run(List.of(Anchor.parse(made.anchor()))).wrong()).isEmpty();
    }

    /**
     * One moment for all tables: what twenty people save meanwhile is in it whole or not at all.
     */
    @Test
    void peopleGoOnSavingMeanwhile() throws Exception {
        var zip = folder.resolve("b.zip");
        var over = new AtomicBoolean();
        try (var people = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                people.execute(() -> saveUntil(over));
            }
            writer.write(zip, true);
            over.set(true);
        }
        var back = folder.resolve("back");
        var url = "jdbc:h2:file:" + back.resolve("db/portal");

        new Recovery(back, url, "", "").restore(zip);

        var database = JdbcClient.create(new DriverManagerDataSource(url));
        assertThat(count(database, "select count(*) from notice where recipient = 'busy'"))
                .isEqualTo(
                        count(database, "select count(*) from audit_entry where ledger = 'busy'"));
    }

    private void saveUntil(AtomicBoolean over) {
        while (!over.get()) {
            transaction.executeWithoutResult(
                    _ -> {
                        database.sql(
                                        """
                                        insert into notice (recipient, message_key,
                                            message_arguments, route, sent_at)
                                        values ('busy', 'k', '', '', current_timestamp)
                                        """)
                                .update();
                        trail.record(
                                AuditAction.CLOSED, new RecordRef("busy", 1), AuditResult.DONE);
                    });
        }
    }

    private static long count(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }

    @Test
    void oneHourIsBackedUpOnceWhoeverAsks() {
        assertThat(backups.make(BackupKind.HOURLY, "hour")).isPresent();
        assertThat(backups.make(BackupKind.HOURLY, "hour")).isEmpty();
    }

    @Test
    void aFlippedByteIsFound() throws Exception {
        var zip = folder.resolve("b.zip");
        writer.write(zip, true);
        var size = Files.size(zip);
        for (var part : List.of(0.1, 0.4, 0.7)) {
            var broken = Files.copy(zip, folder.resolve("broken" + part + ".zip"));
            try (var file = new RandomAccessFile(broken.toFile(), "rw")) {
                file.seek((long) (size * part));
                var was = file.read();
                file.seek((long) (size * part));
                file.write(was ^ 0x55);
            }
            var back = folder.resolve("back" + part);
            var url = "jdbc:h2:file:" + back.resolve("db/portal");
            assertThatExceptionOfType(Exception.class)
                    .as("byte at %s", part)
                    .isThrownBy(() -> new Recovery(back, url, "", "").restore(broken));
            assertThat(back.resolve("begun")).doesNotExist();
        }
    }

    @Test
    void aFileCutOffIsNoBackup() throws Exception {
        var zip = folder.resolve("b.zip");
        writer.write(zip, false);
        try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        var back = folder.resolve("back");

        assertThatExceptionOfType(BadBackup.class)
                .isThrownBy(() -> new Recovery(back, "jdbc:h2:file:x", "", "").restore(zip))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("backup.bad.damaged"));
        assertThat(back).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        var zip = folder.resolve("b.zip");
        writer.write(zip, false);
        Files.writeString(folder.resolve("mine"), "x");

        assertThatExceptionOfType(BadBackup.class)
                .isThrownBy(() -> new Recovery(folder, "jdbc:h2:file:x", "", "").restore(zip))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("backup.bad.not-empty"));
    }

    @Test
    void evidenceThatIsNotWhatItWasIsNamed() throws Exception {
        Supplier<Long> attaching = this::attach;
        var id = SystemIdentity.run(attaching);
        var file = EvidenceFile.place(dataFolder, evidence.get(id).sha256());
        var was = Files.readAllBytes(file);
        try {
            Files.writeString(file, "changed");
            assertThat(verification.run(List.of()).wrong())
                    .hasValueSatisfying(wrong -> assertThat(wrong).contains(file.toString()));
            assertThat(backups.make().state()).isEqualTo(BackupState.FAILED);
        } finally {
            Files.write(file, was);
        }
        assertThat(verification.run(List.of()).wrong()).isEmpty();
    }

    private static void numbersGoOn(JdbcClient database) {
        var last = database.sql("select max(id) from notice").query(Long.class).optional();
        database.sql(
                        """
                        insert into notice (recipient, message_key, message_arguments, route, sent_at)
                        values ('a', 'k', '', '', current_timestamp)
                        """)
                .update();
        assertThat(database.sql("select max(id) from notice").query(Long.class).single())
                .isEqualTo(last.orElse(0L) + 1);
    }

    private long attach() {
        try {
            return attach(ledgers.get("operation"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private <D extends Record> long attach(Ledger<D> ledger) throws IOException {
        var id = ledger.list(LedgerQuery.ALL, 0, 1).getFirst().id();
        var bytes = new ByteArrayInputStream(Samples.PNG);
        return evidence.attach(new RecordRef("operation", id), "a.png", bytes).id();
    }
}
