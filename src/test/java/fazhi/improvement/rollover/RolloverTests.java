package fazhi.improvement.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.improvement.DraftedYear;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemEnding;
import fazhi.improvement.tree.StepState;
import fazhi.leadership.study.StudyPlanData;
import fazhi.ledger.Ledger;
import fazhi.report.ReportDrafts;
import fazhi.security.Role;
import fazhi.task.Renewal;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The demo goes from 2022 into 2023. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class RolloverTests {

    private static final String UNCOVERED = "行政执法队伍建设有待加强";

    @Autowired RolloverService rollover;

    @Autowired RenewalService renewals;

    @Autowired FigureCatalogue figures;

    @Autowired ReportDrafts drafts;

    @Autowired Ledger<ProblemData> problems;

    @Autowired Ledger<StudyPlanData> studyPlan;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void fourProblemsWaitAndTheFourthHasNoGroupOfItsOwn() {
        assertThat(rollover.waiting()).hasSize(4).allMatch(row -> row.age() == 2);
        assertThat(rollover.waiting())
                .filteredOn(row -> row.measures() == 0)
                .singleElement()
                .matches(row -> row.name().equals(UNCOVERED));
    }

    /** That it is late is known without asking; why is what is not there. */
    @Test
    void aProblemSaysWhatItsMeasuresLack() {
        assertThat(row(0).lacking()).isEqualTo(new RolloverRow.Lacking(2, 0, 0));
        assertThat(row(1).lacking()).isEqualTo(new RolloverRow.Lacking(1, 0, 2));
    }

    @Test
    void noFigureAndNoWordOf2022MovesByTheRollover() {
        var before = figuresOf2022();
        var words = text(2022);
        rollover.decide(
                List.of(
                        carry(row(0)),
                        end(row(1), "职责已上收县级"),
                        merge(row(3), row(0)),
                        carry(row(2))));
        assertThat(rollover.waiting()).isEmpty();
        assertThat(figuresOf2022()).isEqualTo(before);
        assertThat(text(2022)).isEqualTo(words);
    }

    private List<String> figuresOf2022() {
        return figures.everyBasis(Period.year(2022)).stream()
                .map(value -> value.reference() + " " + value.value() + " " + value.lastYear())
                .toList();
    }

    @Test
    void draftOfTheNextYearNamesWhatIsOpen() {
        rollover.decide(rollover.waiting().stream().map(RolloverTests::carry).toList());
        assertThat(text(2023))
                .contains("2022年查找的问题有4个延续到本年（已连续2年列入），截至2023年3月1日，正在整改3个，尚未着手整改1个。")
                .contains("1.干部法治观念还不够强。")
                .contains("继续落实2022年提出的3个方面12项措施：", "一是提高政治站位。")
                .contains(UNCOVERED + "。尚未制定整改措施")
                .contains("组织执法人员行政处罚法培训，由综合行政执法办公室负责，2023年3月10日前完成")
                .doesNotContain("理论学习不够积极主动", "2023年2月24日前完成", "逾期");
        assertThat(blanks(2023))
                .anyMatch(each -> each.startsWith("存在的不足及其原因；本年数据中可供选取的有："))
                .anyMatch(each -> each.startsWith("针对“" + UNCOVERED + "”的整改措施；“加强执法队伍管理和培训”"))
                .contains("尚未着手整改的原因", "下一年度新的工作安排（以上各项均为2022年提出）", "“为在岗执法人员补齐执法证”新的完成时限（原定期限已过）");
    }

    @Test
    void reasonWrittenAtTheRolloverStandsInTheDraft() {
        rollover.decide(List.of(carry(row(3), "编制未核定")));
        assertThat(text(2023)).contains("尚未制定整改措施，原因：编制未核定。");
        assertThat(blanks(2023)).doesNotContain("尚未着手整改的原因");
    }

    @Test
    void carriedProblemsAreCountedWithoutADecisionToo() {
        var ids =
                List.of(
                        "improvement.problems.carried",
                        "improvement.problems.open",
                        "improvement.problems");
        var values = figures.of(ids, Period.year(2023));
        assertThat(values.getFirst().value()).isEqualByComparingTo("4");
        assertThat(values.get(1).value()).isEqualByComparingTo("4");
        assertThat(values.getLast().value()).as("nobody kept the list in 2023 yet").isNull();
    }

    @Test
    void mergedProblemIsClosedAndItsWorkGoesOnWithTheOther() {
        rollover.decide(List.of(merge(row(1), row(0))));
        assertThat(text(2023))
                .contains("并入其他问题继续整改")
                .contains("严格落实行政执法责任制")
                .contains("2.法治政府的相关制度还欠完善。2023年3月1日并入");
    }

    @Test
    void endingNeedsAReasonAndMergingAProblemThatGoesOn() {
        refused("rollover.reason-missing", end(row(0), null));
        refused("rollover.into-missing", merge(row(0), null));
        refused("rollover.into-ends", merge(row(0), row(3)));
        refused("rollover.into-ends", merge(row(0), row(1)), end(row(1), "无此职责"));
        assertThat(rollover.waiting()).hasSize(4);
    }

    @Test
    void endedProblemSaysHowItEnded() {
        var row = row(2);
        rollover.decide(List.of(end(row, "职责已上收县级")));
        var data = problems.get(row.id()).data();
        assertThat(data.ending()).isEqualTo(ProblemEnding.ENDED);
        assertThat(data.closedBy()).isNotBlank();
        assertThat(text(2023)).contains("终止整改，原因：职责已上收县级");
    }

    @Test
    void decisionsOfTodayMayBeTakenBack() {
        var before = rollover.waiting();
        rollover.decide(
                List.of(carry(row(0), "编制未核定"), end(row(1), "职责已上收"), merge(row(3), row(0))));
        assertThat(rollover.decided())
                .extracting(RolloverDone::decision)
                .containsExactlyInAnyOrder(
                        RolloverDecision.CARRY, RolloverDecision.END, RolloverDecision.MERGE);
        rollover.takeBack(rollover.decided());
        assertThat(rollover.decided()).isEmpty();
        assertThat(rollover.waiting())
                .extracting(RolloverRow::id)
                .containsExactlyInAnyOrderElementsOf(before.stream().map(RolloverRow::id).toList());
        assertThat(text(2023)).doesNotContain("已整改或了结");
    }

    @Test
    void statesAreTheSameAtTheRolloverAndInTheDraft() {
        assertThat(rollover.waiting())
                .extracting(RolloverRow::state)
                .containsExactlyInAnyOrder(
                        StepState.OPEN, StepState.OPEN, StepState.OPEN, StepState.NOT_BEGUN);
        assertThat(text(2023)).contains("正在整改3个，尚未着手整改1个");
    }

    @Test
    void decisionOnAnOldStateIsRefused() {
        var row = row(0);
        rollover.decide(List.of(carry(row)));
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> rollover.decide(List.of(carry(row))));
    }

    @Test
    void planOfTheYearBeforeComesBackOnceWithShiftedDays() {
        var planned =
                studyPlan.add(
                        studyPlan
                                .format()
                                .make(
                                        Map.of(
                                                "topic",
                                                "信访工作条例",
                                                "plannedOn",
                                                LocalDate.of(2022, 5, 10))));
        var before = figuresOf2022();
        assertThat(proposed())
                .containsExactly(new Renewal.Proposal(planned, "信访工作条例", "2023-05-10"));
        assertThat(renewals.renew(Map.of("study-plan", List.of(planned)))).isEqualTo(1);
        assertThat(proposed()).isEmpty();
        assertThat(figuresOf2022()).isEqualTo(before);
    }

    private List<Renewal.Proposal> proposed() {
        return renewals.proposals().stream()
                .filter(each -> each.ledger().equals("study-plan"))
                .flatMap(each -> each.proposals().stream())
                .toList();
    }

    private void refused(String key, RolloverChoice... choices) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rollover.decide(List.of(choices)))
                .withMessage(key);
    }

    private RolloverRow row(int index) {
        return rollover.waiting().stream()
                .sorted(java.util.Comparator.comparing(RolloverRow::id))
                .toList()
                .get(index);
    }

    private static RolloverChoice carry(RolloverRow row) {
        return carry(row, null);
    }

    private static RolloverChoice carry(RolloverRow row, @Nullable String reason) {
        return new RolloverChoice(row.id(), row.version(), RolloverDecision.CARRY, reason, null);
    }

    private static RolloverChoice end(RolloverRow row, @Nullable String reason) {
        return new RolloverChoice(row.id(), row.version(), RolloverDecision.END, reason, null);
    }

    private static RolloverChoice merge(RolloverRow row, @Nullable RolloverRow into) {
        return new RolloverChoice(
                row.id(),
                row.version(),
                RolloverDecision.MERGE,
                "同一原因",
                into == null ? null : into.id());
    }

    private String text(int year) {
        return blocks(year)
                .map(
                        block ->
                                switch (block) {
                                    case Block.Heading heading -> heading.text();
                                    case Block.Paragraph paragraph -> paragraph.text();
                                    default -> "";
                                })
                .collect(Collectors.joining("\n"));
    }

    private List<String> blanks(int year) {
        return new DraftedYear(drafts, year).blanks();
    }

    private Stream<Block> blocks(int year) {
        return new DraftedYear(drafts, year).blocks();
    }
}
