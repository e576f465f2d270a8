package fazhi.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.FreshDatabase;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes the trail behind the portal's back is found, at the entry he touched. */
@DatabaseTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@WithMockUser(roles = "AUDIT_ADMIN")
class TrailChainTests {

    @Autowired private AuditTrail trail;

    @Autowired private TrailChain chain;

    @Autowired private AuditChain links;

    @Autowired private TransactionTemplate transaction;

    @Autowired private JdbcTemplate database;

    @BeforeEach
    void someEntries() {
        write(1, 3);
        write(4, 6);
    }

    @Test
    void anUntouchedTrailIsWhole() {
        assertThat(chain.verify(List.of(chain.anchor()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update audit_entry set fields_after = '{}' where chain_position = ?; CHANGED; 3",
                "update audit_entry set actor = 'nobody' where chain_position = ?; CHANGED; 2",
                "update audit_entry set happened_at = date '2020-01-01' where chain_position = ?;"
                        + " CHANGED; 4",
                "update audit_entry set hash = '' where chain_position = ?; CHANGED; 5",
                "delete from audit_entry where chain_position = ?; REMOVED; 3"
            })
    void theFirstTouchedEntryIsNamed(String statement, ChainFault.Kind kind, long at) {
        withoutGuard(() -> database.update(statement, first() + at));

        assertThat(chain.verify(List.of())).contains(new ChainFault(kind, first() + at));
    }

    /** Places are given in the order of writing, whatever a clock says. */
    @Test
    void aClockSetBackBreaksNothing() {
        var now = Instant.parse("2026-11-29T04:00:00Z");
        for (var at : List.of(now, now.minus(Duration.ofHours(1)), now.plusSeconds(1))) {
            var entry =
                    new PendingEntry(
                            at,
                            "clock",
                            "",
                            AuditAction.CLOSED,
                            new RecordRef("clock", 1),
                            "{}",
                            "{}",
                            AuditResult.DONE);
            transaction.executeWithoutResult(_ -> links.append(List.of(entry)));
        }
        assertThat(chain.verify(List.of(chain.anchor()))).isEmpty();
        assertThat(
                        database.queryForList(
                                "select happened_at from audit_entry where actor = 'clock'"
                                        + " order by chain_position",
                                java.sql.Timestamp.class))
                .extracting(java.sql.Timestamp::toInstant)
                .containsExactly(now, now.minus(Duration.ofHours(1)), now.plusSeconds(1));
    }

    @Test
    void anEndCutOffIsFoundByTheHead() {
        var last = chain.anchor().position();
        withoutGuard(
                () -> database.update("delete from audit_entry where chain_position >= ?", last));

        assertThat(chain.verify(List.of())).contains(new ChainFault(ChainFault.Kind.REMOVED, last));
    }

    @Test
    void anEndCutOffWithTheHeadIsFoundByAnAnchorOnly() {
        var anchor = chain.anchor();
        var before = anchor.position() - 1;
        withoutGuard(
                () -> {
                    database.update("delete from audit_entry where chain_position > ?", before);
                    database.update(
                            """
                            update audit_chain set chain_position = ?, hash =
                                (select hash from audit_entry where chain_position = ?)
                            """,
                            before,
                            before);
                });

        assertThat(chain.verify(List.of())).isEmpty();
        assertThat(chain.verify(List.of(anchor)))
                .contains(new ChainFault(ChainFault.Kind.ANCHOR, anchor.position()));
    }

    @Test
    void anEntryPutInIsFound() {
        database.update(
                """
                insert into audit_entry (happened_at, actor, action, ledger, record_id,
                    fields_before, fields_after, result)
                values (current_timestamp, 'a', 'CLOSED', 'fine', 1, '{}', '{}', 'DONE')
                """);

        assertThat(chain.verify(List.of()))
                .hasValueSatisfying(
                        fault -> assertThat(fault.kind()).isEqualTo(ChainFault.Kind.INSERTED));
    }

    @Test
    void manyWritersLeaveNoHoleAndNoDeadlock() throws InterruptedException {
        var before = chain.anchor().position();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                var from = 1000 * i;
                threads.execute(
                        () -> {
                            for (int each = 0; each < 50; each++) {
                                write(from + each, from + each);
                            }
                        });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(chain.anchor().position()).isEqualTo(before + 16 * 50);
        assertThat(chain.verify(List.of())).isEmpty();
    }

    @Test
    void workThatCannotBeWrittenDownIsNotDone() {
        database.execute("create table work_probe (word varchar(9))");
        database.update("update audit_chain set id = 2");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            database.update("insert into work_probe values ('a')");
                                            trail.record(
                                                    AuditAction.CLOSED,
                                                    new RecordRef("fine", 1),
                                                    AuditResult.DONE);
                                        }));
        assertThat(database.queryForObject("select count(*) from work_probe", Long.class)).isZero();
    }

    private long first() {
        return chain.anchor().position() - 6;
    }

    private void write(int from, int to) {
        transaction.executeWithoutResult(
                _ -> {
                    for (int id = from; id <= to; id++) {
                        trail.record(
                                AuditAction.CLOSED,
                                new RecordRef("fine", id),
                                null,
                                new Note("entry " + id));
                    }
                });
    }

    /** As somebody does who owns the database. */
    private void withoutGuard(Runnable change) {
        database.execute(
                FreshDatabase.onPostgres()
                        ? "alter table audit_entry disable trigger all"
                        : "drop trigger audit_entry_append_only");
        change.run();
    }

    private record Note(String text) {}
}
