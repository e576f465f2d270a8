package fazhi.report.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.document.OfficialDocument;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import fazhi.report.ui.draft.DraftWork.Draft;
import fazhi.security.session.SystemIdentity;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class KeptDraftsTests {

    @Autowired private KeptDrafts kept;

    @Autowired private AnnualReports reports;

    @Autowired private AuditTrail trail;

    @Autowired private TransactionOperations transactions;

    private final AtomicInteger written = new AtomicInteger();

    /** Each test asks for a year of its own, for what is kept is kept. */
    private Draft draft(Period period) {
        return SystemIdentity.run(
                () ->
                        kept.of(
                                ReportDrafts.SKELETON,
                                period,
                                () -> new Draft(document(period), List.of())));
    }

    private OfficialDocument document(Period period) {
        written.incrementAndGet();
        return reports.draft(ReportDrafts.SKELETON, period);
    }

    @Test
    void anUnchangedYearIsWrittenOnce() {
        assertThat(draft(Period.year(2018))).isSameAs(draft(Period.year(2018)));
        assertThat(written).hasValue(1);
    }

    @Test
    void anotherPeriodIsAnotherDraft() {
        draft(Period.year(2020));
        draft(Period.year(2020).yearBefore());
        assertThat(written).hasValue(2);
    }

    @Test
    void anyChangeMakesItVoid() {
        var before = draft(Period.year(2022));
        transactions.executeWithoutResult(
                _ ->
                        trail.recordBy(
                                "甲",
                                AuditAction.CHANGED,
                                new RecordRef("penalty", 1),
                                AuditResult.DONE));
        assertThat(draft(Period.year(2022))).isNotSameAs(before);
        assertThat(written).hasValue(2);
    }
}
