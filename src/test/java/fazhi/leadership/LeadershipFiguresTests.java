package fazhi.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.leadership.exam.ExamData;
import fazhi.leadership.exam.ExamGroup;
import fazhi.leadership.post.PostData;
import fazhi.leadership.rule.InternalRuleData;
import fazhi.leadership.rule.RuleUseData;
import fazhi.leadership.study.StudyPlanData;
import fazhi.leadership.study.StudySessionData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.RowMarks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private void exam(int expected, int sat, @Nullable Integer passed) {
        exams.add(
                new ExamData(
                        "考试" + expected,
                        ExamGroup.STAFF,
                        DAY,
                        expected,
                        sat,
                        passed,
                        null,
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
