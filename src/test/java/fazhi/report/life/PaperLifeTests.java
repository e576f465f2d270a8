package fazhi.report.life;

import static fazhi.report.life.PaperFixture.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.report.Block;
import fazhi.report.DraftLine;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.edition.Step;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.paper.Amendment;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.report.source.FreezeService;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class PaperLifeTests {

    private static int year = 2060;

    private PaperFixture fixture;

    @Autowired PaperLife life;

    @Autowired PaperDesk desk;

    @Autowired PaperDrafting drafting;

    @Autowired Steps steps;

    @Autowired EvidenceService evidence;

    @Autowired FreezeService freeze;

    @BeforeEach
    void prepare(
            @Autowired EditionService editions,
            @Autowired PassageService passages,
            @Autowired Ledger<PaperData> papers,
            @Autowired LedgerDirectory ledgers) {
        fixture = new PaperFixture(drafting, editions, passages, papers, ledgers);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void reportIsDraftedReviewedSignedAndIssued() {
        var id = signed();
        signIn("wu", Role.LAW_OFFICE);
        var number = number();
        desk.issue(id, 1, number);
        assertThat(paper(id))
                .returns(PaperStage.ISSUED, PaperData::stage)
                .returns(number, PaperData::documentNumber)
                .returns("zhang", PaperData::signer)
                .returns(null, PaperData::recordedBy);
        assertThat(steps.of(id))
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.STARTED,
                        StepKind.EDITED,
                        StepKind.SUBMITTED,
                        StepKind.PASSED,
                        StepKind.SIGNED,
                        StepKind.ISSUED);
    }

    @Test
    void nobodyPassesOrSignsHisOwn() {
        var id = submitted();
        signIn("wu", Role.LAW_OFFICE, Role.REVIEWER, Role.LEADER);
        refused("paper.own", () -> life.pass(id, 1, ""));
        pass(id);
        signIn("wu", Role.LEADER);
        refused("paper.own", () -> life.sign(id, 1, ""));
        signIn("li", Role.LEADER);
        refused("paper.reviewed-yourself", () -> life.sign(id, 1, ""));
        assertThat(paper(id).stage()).isEqualTo(PaperStage.SIGN_OFF);
    }

    @Test
    void whoChangedTheTextIsAnAuthorOfEveryLaterEdition() {
        var id = submitted();
        signIn("li", Role.REVIEWER);
        desk.sendBack(id, 1, PaperStage.REVIEW, "请核对口径");
        signIn("qian", Role.LAW_OFFICE);
        fixture.passages().change(id, fixture.last(id).with(DraftLine.typed("全年平稳。")));
        life.submit(id, 2, "");
        signIn("wu", Role.LAW_OFFICE);
        refused("paper.own", () -> life.pass(id, 2, ""));
        signIn("qian", Role.LAW_OFFICE);
        refused("paper.own", () -> life.pass(id, 2, ""));
    }

    @Test
    void noStageIsSkipped() {
        var id = fixture.report(++year);
        signIn("zhang", Role.LEADER);
        refused("paper.elsewhere", () -> life.sign(id, 1, ""));
        signIn("li", Role.LAW_OFFICE);
        refused("paper.elsewhere", () -> life.pass(id, 1, ""));
        refused("paper.elsewhere", () -> desk.issue(id, 1, number()));
    }

    @Test
    void actsNeedTheirRoles() {
        var id = submitted();
        signIn("an", Role.OBSERVER);
        denied(() -> life.pass(id, 1, ""));
        denied(() -> life.submit(id, 1, ""));
        signIn("li", Role.REVIEWER);
        denied(() -> life.sign(id, 1, ""));
        denied(() -> desk.issue(id, 1, number()));
        signIn("zhang", Role.LEADER);
        denied(() -> life.pass(id, 1, ""));
    }

    @Test
    void anOlderEditionIsNotApproved() {
        var id = submitted();
        signIn("li", Role.REVIEWER);
        desk.sendBack(id, 1, PaperStage.REVIEW, "请补充");
        signIn("wu", Role.LAW_OFFICE);
        life.submit(id, 2, "");
        signIn("li", Role.REVIEWER);
        refused("paper.newer-edition", () -> life.pass(id, 1, ""));
        life.pass(id, 2, "");
        assertThat(paper(id).stage()).isEqualTo(PaperStage.SIGN_OFF);
    }

    @Test
    void instructionIsRecordedWithBothNames() throws Exception {
        var id = submitted();
        pass(id);
        var today = LocalDate.now();
        signIn("sun", Role.LAW_OFFICE);
        refused("paper.no-scan", () -> record(id, "zhang", today, 0));
        var scan = scan(id);
        refused("paper.leader-wrote", () -> record(id, "wu", today, scan));
        refused("paper.leader-wrote", () -> record(id, "sun", today, scan));
        refused("ledger.ahead", () -> record(id, "zhang", today.plusDays(3), scan));
        record(id, "zhang", today.minusDays(1), scan);
        assertThat(paper(id))
                .returns("zhang", PaperData::signer)
                .returns("sun", PaperData::recordedBy)
                .returns(today.minusDays(1), PaperData::signedOn);
    }

    @Test
    void authorDoesNotRecordTheInstruction() throws Exception {
        var id = submitted();
        pass(id);
        signIn("wu", Role.LAW_OFFICE);
        var scan = scan(id);
        refused("paper.own", () -> record(id, "zhang", LocalDate.now(), scan));
    }

    @Test
    void submittedTextIsClosed() {
        var id = submitted();
        signIn("wu", Role.LAW_OFFICE);
        var passage = fixture.last(id);
        refused(
                "paper.closed",
                () -> fixture.passages().change(id, passage.with(DraftLine.typed("改"))));
        refused("paper.closed", () -> fixture.change(id, Map.of("title", "另一个标题")));
        refused("paper.stays", () -> fixture.papers().remove(id));
        fixture.change(id, Map.of("sentOn", LocalDate.now()));
        assertThat(paper(id).sentOn()).isNotNull();
    }

    @Test
    void stageIsNeverTyped() {
        var id = fixture.report(++year);
        fixture.change(id, Map.of("stage", PaperStage.ISSUED, "signer", "wu"));
        assertThat(paper(id).stage()).isEqualTo(PaperStage.DRAFT);
        var imported = fixture.papers().get(submitted()).data();
        refused("paper.stage-by-act", () -> fixture.papers().add(imported));
    }

    @Test
    void gapIsNotSubmitted() {
        var id = fixture.report(++year);
        fixture.passages()
                .addAfter(
                        id,
                        fixture.last(id).id(),
                        DraftLine.typed("到课率 {study.attendance-rate}%。"));
        refused("paper.gaps", () -> life.submit(id, 1, ""));
        assertThat(paper(id).stage()).isEqualTo(PaperStage.DRAFT);
    }

    @Test
    void amendmentKeepsTheFirst() {
        var id = signed();
        signIn("wu", Role.LAW_OFFICE);
        refused("paper.not-issued", () -> drafting.amend(id, Amendment.CORRECTION));
        var number = number();
        desk.issue(id, 1, number);
        var next = drafting.amend(id, Amendment.CORRECTION);
        assertThat(paper(next))
                .returns(id, PaperData::amends)
                .returns(PaperStage.DRAFT, PaperData::stage)
                .returns(paper(id).title() + "（更正）", PaperData::title);
        assertThat(paper(id).documentNumber()).isEqualTo(number);
        refused("paper.number-form", () -> desk.issue(next, 1, "雷高府发(2023)6号"));
    }

    @Test
    void ofTwoSignaturesOneCounts() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = submitted();
            pass(id);
            try (var people = Executors.newFixedThreadPool(2)) {
                var attempts =
                        people.invokeAll(List.of(signature(id, "zhang"), signature(id, "zhao")));
                var done = 0;
                for (Future<Boolean> attempt : attempts) {
                    done += attempt.get() ? 1 : 0;
                }
                assertThat(done).isEqualTo(1);
            }
            signIn("wu", Role.LAW_OFFICE);
            assertThat(steps.of(id)).filteredOn(step -> step.kind() == StepKind.SIGNED).hasSize(1);
        }
    }

    @Test
    void differenceIsExplainedByItsRows() {
        signIn("wu", Role.LAW_OFFICE);
        var day = LocalDate.of(1999, 5, 6);
        var first = fixture.penalty(day, "甲");
        fixture.penalty(day, "乙");
        var id = fixture.report(1999);
        life.submit(id, 1, "");
        var edition = fixture.editions().current(id);
        assertThat(freeze.differences(edition.id(), Period.year(1999))).isEmpty();
        fixture.recycle(first);
        fixture.penalty(day, "丙");
        fixture.penalty(day, "丁");
        assertThat(freeze.differences(edition.id(), Period.year(1999)))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.then().text()).isEqualTo("2");
                            assertThat(each.now().text()).isEqualTo("3");
                            assertThat(each.added()).hasSize(2);
                            assertThat(each.gone())
                                    .extracting(row -> row.title())
                                    .singleElement()
                                    .asString()
                                    .contains("甲");
                        });
        assertThat(fixture.editions().blocks(edition))
                .last()
                .extracting(block -> ((Block.Paragraph) block).text())
                .isEqualTo("全年立案 2 宗。");
    }

    private Callable<Boolean> signature(long id, String leader) {
        return () -> {
            signIn(leader, Role.LEADER);
            try {
                life.sign(id, 1, "");
                return true;
            } catch (RuntimeException _) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private long submitted() {
        var id = fixture.report(++year);
        life.submit(id, 1, "请审核");
        return id;
    }

    private void pass(long id) {
        signIn("li", Role.REVIEWER);
        life.pass(id, 1, "同意");
    }

    private long signed() {
        var id = submitted();
        pass(id);
        signIn("zhang", Role.LEADER);
        life.sign(id, 1, "同意印发");
        return id;
    }

    private void record(long id, String leader, LocalDate on, long scan) {
        life.record(id, 1, new Instruction(leader, on, scan), "");
    }

    private long scan(long id) throws Exception {
        var picture = "%PDF-1.4 scan".getBytes();
        return evidence.attach(
                        new RecordRef("report-paper", id),
                        "批示.pdf",
                        new ByteArrayInputStream(picture))
                .id();
    }

    private static String number() {
        return "雷高府发〔2023〕" + ++year + "号";
    }

    private PaperData paper(long id) {
        return fixture.papers().get(id).data();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
