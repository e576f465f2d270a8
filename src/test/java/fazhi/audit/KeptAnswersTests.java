package fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.RecordRef;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** An answer stands while nothing changes, and not a moment longer. */
@DatabaseTest
class KeptAnswersTests {

    private final AtomicInteger counted = new AtomicInteger();

    @Autowired KeptAnswers kept;

    @Autowired AuditTrail trail;

    @Autowired TransactionOperations transaction;

    private int answer(Object question) {
        return kept.of(question, counted::incrementAndGet);
    }

    private void change() {
        trail.record(AuditAction.CHANGED, new RecordRef("exam", 1), AuditResult.DONE);
    }

    @Test
    void aQuestionIsAnsweredOnceWhileNothingChanges() {
        assertThat(answer("once")).isEqualTo(answer("once"));
        assertThat(answer("another")).isNotEqualTo(answer("once"));
    }

    @Test
    void whateverChangesMakesItVoidAtOnce() {
        int before = answer("void");
        transaction.executeWithoutResult(_ -> change());
        assertThat(answer("void")).isNotEqualTo(before);
    }

    @Test
    void whoLooksOrSignsInLeavesItStanding() {
        int before = answer("looked at");
        for (var quiet : AuditAction.QUIET) {
            transaction.executeWithoutResult(
                    _ -> trail.record(quiet, new RecordRef("exam", 1), AuditResult.DONE));
        }
        assertThat(answer("looked at")).isEqualTo(before);
        transaction.executeWithoutResult(
                _ -> {
                    change();
                    trail.record(AuditAction.VIEWED, new RecordRef("exam", 1), AuditResult.DONE);
                });
        assertThat(answer("looked at")).isNotEqualTo(before);
    }

    @Test
    void aChangeThatWasTakenBackMayBeCountedAnewButIsNotRemembered() {
        transaction.executeWithoutResult(
                status -> {
                    change();
                    answer("rolled back");
                    status.setRollbackOnly();
                });
        assertThat(answer("rolled back")).isEqualTo(2);
    }

    @Test
    void whoChangesSomethingReadsPastIt() {
        int before = answer("past");
        int within = transaction.execute(_ -> answer("past"));
        assertThat(within).isNotEqualTo(before);
        assertThat(answer("past")).isEqualTo(before);
    }
}
