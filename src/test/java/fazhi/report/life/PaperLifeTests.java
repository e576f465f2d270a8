package fazhi.report.life;

import static fazhi.report.life.PaperFixture.refused;
import static fazhi.report.life.PaperFixture.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.report.DraftLine;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.edition.Step;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.paper.Amendment;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class PaperLifeTests {

    private static int year = 1980;

    private PaperFixture fixture;

    @Autowired PaperLife life;

    @Autowired PaperDesk desk;

    @Autowired PaperDrafting drafting;

    @Autowired Steps steps;

    @BeforeEach
    void prepare(
            @Autowired EditionService editions,
            @Autowired PassageService passages,
            @Autowired Ledger<PaperData> papers,
            @Autowired LedgerDirectory ledgers,
            @Autowired fazhi.ledger.year.EmptyYears years) {
        fixture = new PaperFixture(drafting, editions, passages, papers, ledgers, years);
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
        fixture.change(id, Map.of("dataPublishedOn", LocalDate.now()));
        assertThat(paper(id).sentOn()).isNotNull();
        assertThat(paper(id).dataPublishedOn()).isNotNull();
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
    void yearHasOneReportWhichIsGoneOnWith() {
        var id = fixture.report(++year);
        assertThat(drafting.begin("five-contents", Period.year(year))).isEqualTo(id);
        var issued = signed();
        signIn("chen", Role.LAW_OFFICE);
        desk.issue(issued, 1, number());
        var of = Period.year(paper(issued).reportYear());
        refused("paper.issued-already", () -> drafting.begin("original-2022", of));
        assertThat(drafting.issued(of)).contains(issued);
    }

    @Test
    void nextNumberOfPrefixAndYearIsProposed() {
        signIn("chen", Role.LAW_OFFICE);
        var today = LocalDate.now().getYear();
        assertThat(desk.proposedNumber("青府发")).isEqualTo("青府发〔" + today + "〕号");
        var id = signed();
        signIn("chen", Role.LAW_OFFICE);
        desk.issue(id, 1, "青府发〔" + today + "〕7号");
        assertThat(desk.proposedNumber("青府发")).isEqualTo("青府发〔" + today + "〕8号");
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

    private static String number() {
        return "雷高府发〔2023〕" + ++year + "号";
    }

    private PaperData paper(long id) {
        return fixture.papers().get(id).data();
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
