package fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.security.session.SystemIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several rows at once: all or none, each in the trail. */
@DatabaseTest
class BulkEditTests {

    @Autowired LedgerDirectory ledgers;

    @Autowired BulkEdit bulk;

    @Autowired AuditTrail trail;

    @Test
    void everyChosenRowChangesAndTheTrailSaysSo() {
        SystemIdentity.run(() -> change(ledgers.get("operation")));
    }

    private <D extends Record> void change(Ledger<D> operations) {
        var ids = List.of(add(operations, "2022-03-01"), add(operations, "2022-04-01"));

        bulk.change(operations, ids, operations.format().column("remark"), "Bridge");

        for (var id : ids) {
            assertThat(value(operations, id, "remark")).isEqualTo("Bridge");
            assertThat(trail.of(new RecordRef("operation", id)))
                    .extracting(entry -> entry.action())
                    .containsExactly(AuditAction.CREATED, AuditAction.CHANGED);
        }
    }

    @Test
    void oneRefusedRowLeavesAllAsTheyWere() {
        SystemIdentity.run(() -> refuse(ledgers.get("operation")));
    }

    private <D extends Record> void refuse(Ledger<D> operations) {
        var early = add(operations, "2022-03-01");
        var late = add(operations, "2022-09-01");
        var ended = operations.format().column("endedOn");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                bulk.change(
                                        operations,
                                        List.of(early, late),
                                        ended,
                                        LocalDate.of(2022, 6, 1)))
                .withMessage("bulk.refused");
        assertThat(value(operations, early, "endedOn")).isNull();
        assertThat(trail.of(new RecordRef("operation", early))).hasSize(1);
    }

    @Test
    void removedTogetherAndTakenBackTogether() {
        SystemIdentity.run(() -> remove(ledgers.get("operation")));
    }

    private <D extends Record> void remove(Ledger<D> operations) {
        var ids = List.of(add(operations, "2022-03-01"), add(operations, "2022-04-01"));

        bulk.remove(operations, ids);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> operations.get(ids.getFirst()));
        assertThat(operations.removed(0, 2))
                .extracting(each -> each.row().id())
                .hasSameElementsAs(ids);

        bulk.restore(operations, ids);
        assertThat(value(operations, ids.getFirst(), "name")).isEqualTo("Sweep");
    }

    @Test
    void whatActsSetIsNotTyped() {
        SystemIdentity.run(() -> act(ledgers.get("problem")));
    }

    private <D extends Record> void act(Ledger<D> problems) {
        var closed = problems.format().column("closedBy");

        assertThat(bulk.typed(problems.format(), closed)).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bulk.change(problems, List.of(1L), closed, "x"))
                .withMessage("bulk.not-typed");
    }

    @Test
    void tooManyRowsAreRefusedBeforeAnyIsTouched() {
        var many = LongStream.rangeClosed(1, BulkEdit.MOST + 1).boxed().toList();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> SystemIdentity.run(() -> bulk.remove(ledgers.get("operation"), many)))
                .withMessage("bulk.too-many");
    }

    private static <D extends Record> long add(Ledger<D> operations, String startedOn) {
        return operations.add(
                operations
                        .format()
                        .make(Map.of("name", "Sweep", "startedOn", LocalDate.parse(startedOn))));
    }

    private static <D extends Record> Object value(Ledger<D> operations, long id, String column) {
        return operations.format().column(column).value(operations.get(id).data());
    }
}
