package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A person is typed once: one sheet fills staff, officers, certificates and accounts. */
@DatabaseTest
@TestPropertySource(properties = {"portal.today=2026-01-15"})
class SheetOfSeveralLedgersTests {

    private static final Decisions ACCEPTING = Decisions.NONE.accepting(true);

    @Autowired private ImportService imports;

    @Autowired private ImportFiles files;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private Ledger<StaffData> staff;

    private ImportPlan sheet(String ledger) throws IOException {
        try (var bytes = getClass().getResourceAsStream("/tables/town/officer.xlsx")) {
            var file = files.receive("officer.xlsx", bytes);
            return SystemIdentity.run(() -> imports.open(ledger, file));
        }
    }

    private ImportPlan cells(String text) {
        return SystemIdentity.run(() -> imports.open("staff", files.paste("t", text)));
    }

    private ImportCheck check(ImportPlan plan, Decisions decisions) {
        return SystemIdentity.run(() -> imports.check(plan, decisions, JobProgress.UNWATCHED));
    }

    private ImportBatch carryOut(ImportPlan plan, Decisions decisions) {
        return SystemIdentity.run(() -> imports.carryOut(plan, decisions, JobProgress.UNWATCHED));
    }

    private List<Long> kept() {
        return SystemIdentity.run(
                () ->
                        List.of("staff", "officer", "certificate").stream()
                                .map(id -> ledgers.get(id).totals(LedgerQuery.ALL).rows())
                                .toList());
    }

    private static List<String> also(ImportCheck check) {
        return check.also().stream()
                .map(each -> each.ledger() + " " + each.counts().added())
                .toList();
    }

    @Test
    @Transactional
    void certificatesInASheetOfStaffFillThreeLedgersAndGoTogether() throws IOException {
        var plan = sheet("staff");
        assertThat(SystemIdentity.run(() -> imports.alongside(plan)))
                .containsExactly("officer", "certificate");
        var check = check(plan, ACCEPTING);
        assertThat(check.counts().added()).isEqualTo(18);
        assertThat(also(check)).containsExactly("officer 18", "certificate 15");
        assertThat(check.told()).noneMatch(each -> each.column().contains("证号"));
        var batch = carryOut(plan, ACCEPTING);
        assertThat(kept()).containsExactly(18L, 18L, 15L);
        assertThat(check(plan, ACCEPTING).written()).isZero();
        SystemIdentity.run(() -> imports.undo(batch, JobProgress.UNWATCHED));
        assertThat(kept()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void anOfficersSheetAsksTheSameOnce() throws IOException {
        var check = check(sheet("officer"), Decisions.NONE);
        assertThat(also(check)).containsExactly("certificate 15");
        assertThat(check.questions().stream().map(each -> each.key()).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsLeftOutIsNotWritten() throws IOException {
        var alone = ACCEPTING.apart(Set.of("officer", "certificate"));
        assertThat(check(sheet("staff"), alone).also()).isEmpty();
    }

    @Test
    void onlyRowsThatSaySoFillTheOtherLedgers() {
        var check =
                check(
                        cells(
                                """
                                姓名\t部门\t职务\t执法证号\t发证日期\t有效期至
                                甲某\t党政办\t主任\t/\t\t
                                乙某\t党政办\t科员\t440000112233\t2024-01-01\t2029-01-01
                                丙某\t党政办\t科员\t未办证\t\t
                                """),
                        ACCEPTING);
        assertThat(check.counts().added()).isEqualTo(3);
        assertThat(also(check)).containsExactly("officer 2", "certificate 1");
    }

    @Test
    void anAccountComesWithThePersonWhereTheSheetNamesIt() {
        var check =
                check(
                        cells(
                                """
                                姓名\t部门\t职务\t用户名\t角色
                                甲某\t党政办\t主任\tjiamou\t法治办
                                乙某\t党政办\t科员\t\t
                                """),
                        ACCEPTING);
        assertThat(check.errors()).isEmpty();
        assertThat(also(check)).containsExactly("account 1");
    }

    @Test
    void whoStaysOutIsNotAwaitedByTheOtherLedgers() {
        var plan =
                cells(
                        """
                        姓名\t部门\t排序\t执法证号\t发证日期\t有效期至
                        甲某\t党政办\t1.5\t440000112233\t2024-01-01\t2029-01-01
                        乙某\t党政办\t2\t440000112244\t2024-01-01\t2029-01-01
                        """);
        var partly = Decisions.NONE.partly(true);
        assertThat(check(plan, partly).faultyRows()).isOne();
        assertThat(people(check(plan, partly))).containsExactly("甲某");
        assertThat(people(check(plan, Decisions.NONE))).isEmpty();
    }

    private static List<String> people(ImportCheck check) {
        return check.questions().stream()
                .map(each -> each.key().text())
                .filter(each -> each.endsWith("某"))
                .toList();
    }

    @Test
    void aWrongCertificateKeepsTheWholeSheetOut() {
        var check =
                check(
                        cells(
                                """
                                姓名\t部门\t执法证号\t发证日期\t有效期至
                                甲某\t党政办\t440000112233\t2025-01-01\t2024-01-01
                                """),
                        ACCEPTING);
        assertThat(check.ready(ACCEPTING)).isFalse();
        assertThat(check.errors()).hasSize(1);
    }
}
