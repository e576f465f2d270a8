package fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fazhi.DatabaseTest;
import fazhi.FreshDatabase;
import fazhi.common.RecordRef;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser
class AuditTrailTests {

    private record Fine(LocalDate on, BigDecimal amount, @Nullable String note) {}

    private static final Fine FIRST = new Fine(LocalDate.of(2022, 12, 2), BigDecimal.TEN, null);

    private static final Fine SECOND = new Fine(FIRST.on(), BigDecimal.ONE, "reduced");

    @Autowired private AuditTrail trail;

    @Autowired private Actor actor;

    @Autowired private Clock clock;

    @Autowired private TransactionTemplate transaction;

    @Autowired private JdbcTemplate database;

    @Test
    void onlyWhatDiffersIsRecorded() {
        var fine = new RecordRef("fine", 1);
        record(AuditAction.CREATED, fine, null, FIRST);
        record(AuditAction.CHANGED, fine, FIRST, SECOND);

        assertThat(trail.of(fine))
                .extracting(AuditEntry::action, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple(AuditAction.CREATED, "{}", "{\"on\":\"2022-12-02\",\"amount\":10}"),
                        tuple(
                                AuditAction.CHANGED,
                                "{\"amount\":10}",
                                "{\"amount\":1,\"note\":\"reduced\"}"));
    }

    @Test
    void whatIsTypedInForSomebodyNamesHim() {
        var fine = new RecordRef("fine", 11);
        InPlaceOf.call(
                " Village Office ",
                () -> {
                    record(AuditAction.CREATED, fine, null, FIRST);
                    return fine;
                });
        record(AuditAction.CHANGED, fine, FIRST, SECOND);
        assertThat(trail.of(fine))
                .extracting(AuditEntry::after)
                .containsExactly(
                        "{\"on\":\"2022-12-02\",\"amount\":10,\"inPlaceOf\":\"Village Office\"}",
                        "{\"amount\":1,\"note\":\"reduced\"}");
    }

    @Test
    void anEntryTellsWhoAndWhen() {
        var account = new RecordRef("fine-account", 2);
        transaction.executeWithoutResult(
                _ -> trail.record(AuditAction.LOGGED_IN, account, AuditResult.REFUSED));

        assertThat(trail.of(account))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.actor()).isEqualTo(actor.name());
                            assertThat(entry.result()).isEqualTo(AuditResult.REFUSED);
                            assertThat(entry.at())
                                    .isBetween(clock.instant().minusSeconds(60), clock.instant());
                        });
    }

    @Test
    void rolledBackWorkLeavesNoEntry() {
        var fine = new RecordRef("fine", 3);
        transaction.executeWithoutResult(
                status -> {
                    trail.record(AuditAction.CREATED, fine, null, FIRST);
                    status.setRollbackOnly();
                });

        assertThat(trail.of(fine)).isEmpty();
    }

    @Test
    void anEntryWithoutTransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(
                        () ->
                                trail.record(
                                        AuditAction.CREATED,
                                        new RecordRef("fine", 4),
                                        null,
                                        FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate table audit_entry"
            })
    void theTrailCannotBeAltered(String statement) {
        assumeTrue(FreshDatabase.onPostgres() || !statement.startsWith("truncate"));
        record(AuditAction.CREATED, new RecordRef("fine", 5), null, FIRST);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.update(statement))
                .withStackTraceContaining("append-only");
    }

    private void record(
            AuditAction action, RecordRef object, @Nullable Fine before, @Nullable Fine after) {
        transaction.executeWithoutResult(_ -> trail.record(action, object, before, after));
    }
}
