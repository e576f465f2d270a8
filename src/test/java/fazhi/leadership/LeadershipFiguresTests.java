package fazhi.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.leadership.decision.CollectiveMatterData;
import fazhi.leadership.decision.MatterKind;
import fazhi.leadership.duty.DutyData;
import fazhi.leadership.exam.ExamData;
import fazhi.leadership.exam.ExamGroup;
import fazhi.leadership.post.PostData;
import fazhi.leadership.rule.InternalRuleData;
import fazhi.leadership.rule.RuleUseData;
import fazhi.leadership.study.StudyPlanData;
import fazhi.leadership.study.StudySessionData;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMarks;
import fazhi.ledger.query.LedgerQuery;
import fazhi.meeting.LawMatter;
import fazhi.meeting.MeetingData;
import fazhi.organisation.StaffData;
import fazhi.review.LegalityReviewData;
import fazhi.review.ReviewKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class LeadershipFiguresTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final Period YEAR = Period.year(2024);

    @Autowired FigureCatalogue figures;

    @Autowired RowMarks marks;

    @Autowired Ledger<ExamData> exams;

    @Autowired Ledger<StudyPlanData> plan;

    @Autowired Ledger<StudySessionData> sessions;

    @Autowired Ledger<InternalRuleData> rules;

    @Autowired Ledger<RuleUseData> uses;

    @Autowired Ledger<PostData> posts;

    @Autowired Ledger<DutyData> duties;

    @Autowired Ledger<MeetingData> meetings;

    @Autowired Ledger<CollectiveMatterData> matters;

    @Autowired Ledger<LegalityReviewData> reviews;

    @Autowired Ledger<StaffData> staff;

    @Autowired AttentionSources attention;

    @Test
    void rateWithNobodySatIsUnknown() {
        exam(40, 0, 0);
        assertThat(value("exam.staff.pass-rate")).isNull();
        assertThat(value("exam.staff.sit-rate")).isEqualByComparingTo("0");
    }

    @Test
    void passRateIsOfThoseWhoSat() {
        exam(40, 30, 27);
        exam(10, 10, null);
        assertThat(value("exam.staff.pass-rate")).isEqualByComparingTo("90");
        assertThat(value("exam.staff.sit-rate")).isEqualByComparingTo("80");
        assertThat(value("exam.leaders.excellent-rate")).isNull();
    }

    @Test
    void planIsDoneByTheSessionsHeldForIt() {
        var held = item(DAY);
        item(DAY.plusDays(1));
        sessions.add(
                sessions.format()
                        .make(Map.of("topic", "宪法", "heldOn", DAY.plusDays(3), "planItem", held)));
        assertThat(value("study.plan.done-rate")).isEqualByComparingTo("50");
        assertThat(value("study.sessions")).isEqualByComparingTo("1");
        assertThat(value("study.attendance-rate")).isNull();
    }

    @Test
    void systemNeverUsedInTheYearIsMarked() {
        var used = rules.add(rules.format().make(Map.of("name", "甲制度")));
        var unused = rules.add(rules.format().make(Map.of("name", "乙制度")));
        assertThat(value("rule.exercised-rate")).isNull();
        use(used, DAY);
        use(unused, DAY.minusYears(1));
        assertThat(value("rule.exercised-rate")).isEqualByComparingTo("50");
        var rows = rules.list(LedgerQuery.ALL, 0, 10);
        assertThat(marks.of(rules.format(), rows, YEAR))
                .containsExactly(Map.entry(unused, "rule.never-used"));
    }

    @Test
    void postsCountWhileTheyStand() {
        post(5, 3, DAY.minusYears(2), null);
        post(7, 7, DAY.minusYears(3), DAY.minusYears(1));
        assertThat(value("post.established")).isEqualByComparingTo("5");
        assertThat(value("post.filled")).isEqualByComparingTo("3");
    }

    @Test
    void leadersExcelOfThoseWhoSat() {
        exams.add(
                new ExamData(
                        "领导考试", ExamGroup.LEADERS, DAY, null, 12, 10, 10, 8, Set.of(), null, null));
        assertThat(value("exam.leaders.excellent-rate")).isEqualByComparingTo("80");
        assertThat(value("exam.leaders.sit-rate")).isEqualByComparingTo("83.33");
    }

    @Test
    void dutyIsDoneByTheCutOffDay() {
        duty(Map.of("doneOn", DAY));
        duty(Map.of("dueOn", DAY));
        assertThat(value("duty.done-rate")).isEqualByComparingTo("50");
        assertThat(attention(DAY.plusDays(1))).contains("1 项职责逾期未履行");
        assertThat(attention(DAY)).doesNotContain("1 项职责逾期未履行");
    }

    @Test
    void hearingsAndSpecialStudyAreCountedLearningIsNot() {
        for (var matter : LawMatter.values()) {
            meetings.add(
                    meetings.format()
                            .make(
                                    Map.of(
                                            "name",
                                            "会议" + matter,
                                            "kind",
                                            "PARTY_COMMITTEE",
                                            "heldOn",
                                            DAY,
                                            "lawMatter",
                                            matter)));
        }
        assertThat(value("meeting.law-hearings")).isEqualByComparingTo("2");
    }

    @Test
    void decisionsAndReviewsAreCountedAndAMajorOneWithoutReviewIsSeen() {
        matters.add(
                matters.format()
                        .make(Map.of("name", "重大事项", "kind", MatterKind.MAJOR, "decidedOn", DAY)));
        matters.add(
                matters.format()
                        .make(
                                Map.of(
                                        "name",
                                        "正在征求意见",
                                        "kind",
                                        MatterKind.MAJOR,
                                        "commentFrom",
                                        DAY)));
        review(Map.of("adopted", true));
        review(Map.of("adopted", false));
        review(Map.of());
        assertThat(value("decision.count")).isEqualByComparingTo("1");
        assertThat(value("review.count")).isEqualByComparingTo("3");
        assertThat(value("review.adopted-rate")).isEqualByComparingTo("50");
        assertThat(attention(DAY)).contains("1 项重大行政决策未关联合法性审查", "3 件合法性审查尚未办结");
    }

    @Test
    void endedSystemIsInForceNoMore() {
        rules.add(rules.format().make(Map.of("name", "现行", "adoptedOn", DAY)));
        rules.add(
                rules.format()
                        .make(
                                Map.of(
                                        "name",
                                        "已停",
                                        "adoptedOn",
                                        DAY.minusYears(1),
                                        "endedOn",
                                        DAY)));
        assertThat(value("rule.in-force")).isEqualByComparingTo("1");
    }

    @Test
    void whoMissedASessionMakesItUp() {
        session(Map.of("expected", 10, "attended", 7, "excused", 2, "madeUp", 1));
        session(Map.of("expected", 10, "attended", 8, "madeUp", 2));
        assertThat(value("study.attendance-rate")).isEqualByComparingTo("75");
        assertThat(attention(DAY)).contains("1 次学法活动有人缺课未补学");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> session(Map.of("expected", 10, "attended", 8, "madeUp", 3)))
                .withMessage("study.made-up-too-many");
    }

    private List<String> attention(LocalDate day) {
        return attention.of("leadership", day).stream().map(Attention::sentence).toList();
    }

    private void duty(Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.putAll(Map.of("leader", leader(), "matter", "职责" + more, "assignedOn", DAY));
        duties.add(duties.format().make(values));
    }

    private long leader() {
        return staff.add(new StaffData(1, "镇长", null, null, true, false));
    }

    private void review(Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.putAll(Map.of("name", "合同" + more, "kind", ReviewKind.CONTRACT, "receivedOn", DAY));
        reviews.add(reviews.format().make(values));
    }

    private void session(Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.putAll(Map.of("topic", "宪法" + more, "heldOn", DAY));
        sessions.add(sessions.format().make(values));
    }

    private void exam(int expected, int sat, @Nullable Integer passed) {
        exams.add(
                new ExamData(
                        "考试" + expected,
                        ExamGroup.STAFF,
                        DAY,
                        null,
                        expected,
                        sat,
                        passed,
                        null,
                        Set.of(),
                        null,
                        null));
    }

    private long item(LocalDate day) {
        return plan.add(plan.format().make(Map.of("topic", "学法" + day, "plannedOn", day)));
    }

    private void use(long rule, LocalDate day) {
        uses.add(new RuleUseData(rule, day, "已执行", null, null));
    }

    private void post(int established, int filled, LocalDate from, @Nullable LocalDate to) {
        posts.add(
                new PostData(
                        "岗位" + established,
                        null,
                        established,
                        filled,
                        null,
                        null,
                        null,
                        from,
                        to,
                        null,
                        null));
    }

    private @Nullable BigDecimal value(String id) {
        return figures.of(List.of(id), YEAR).getFirst().value();
    }
}
