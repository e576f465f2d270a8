package fazhi.leadership.study;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.chart.Matrix;
import fazhi.leadership.PlanMatrix;
import fazhi.leadership.duty.DutyCapacity;
import fazhi.leadership.duty.DutyData;
import fazhi.leadership.exam.ExamData;
import fazhi.leadership.exam.ExamGroup;
import fazhi.leadership.plan.DirectiveData;
import fazhi.leadership.plan.PlanItemData;
import fazhi.leadership.plan.PlanKind;
import fazhi.leadership.plan.RequiredLawData;
import fazhi.ledger.Ledger;
import fazhi.organisation.StaffData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What was not studied and by whom, and how much of the plans is done. */
@DatabaseTest
@Transactional
@WithMockUser(roles = {"LAW_OFFICE", "SYSTEM_ADMIN"})
@TestPropertySource(properties = "portal.today=2024-06-30")
class RequiredLawListTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final Period YEAR = Period.year(2024);

    @Autowired RequiredLawList list;

    @Autowired PlanMatrix plans;

    @Autowired Ledger<RequiredLawData> laws;

    @Autowired Ledger<StudySessionData> sessions;

    @Autowired Ledger<ExamData> exams;

    @Autowired Ledger<StaffData> staff;

    @Autowired Ledger<PlanItemData> planItems;

    @Autowired Ledger<DirectiveData> directives;

    @Autowired Ledger<DutyData> duties;

    private RequiredLawList.Line line(String name) {
        return list.of(YEAR).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoMissedALawIsNamed() {
        laws.add(new RequiredLawData("某水法", null, null, null, null, null));
        laws.add(new RequiredLawData("某林法", null, null, null, null, null));
        long zhao = staff.add(new StaffData(90, "赵某", null, null, false, false));
        sessions.add(
                sessions.format()
                        .make(
                                Map.of(
                                        "topic",
                                        "学习《某水法》",
                                        "heldOn",
                                        DAY,
                                        "expected",
                                        30,
                                        "attended",
                                        28,
                                        "madeUp",
                                        1,
                                        "absent",
                                        Set.of(zhao))));
        exams.add(
                exams.format()
                        .make(
                                Map.of(
                                        "name",
                                        "年度学法考试",
                                        "examGroup",
                                        ExamGroup.STAFF,
                                        "heldOn",
                                        DAY.plusDays(9),
                                        "laws",
                                        "《某水法》《某田法》",
                                        "expected",
                                        30,
                                        "sat",
                                        27,
                                        "absent",
                                        Set.of(zhao))));
        var water = line("某水法");
        assertThat(water.sessions()).isEqualTo(1);
        assertThat(water.exams()).isEqualTo(1);
        assertThat(water.last()).isEqualTo(DAY.plusDays(9));
        assertThat(water.missing()).isEqualTo(1 + 3);
        assertThat(water.names()).containsExactly("赵某");
        assertThat(line("某林法").never()).isTrue();
    }

    @Test
    void whoMissedALawStandsByPinyin() {
        laws.add(new RequiredLawData("某水法", null, null, null, null, null));
        var people =
                Stream.of("赵某", "安某", "李某")
                        .map(name -> staff.add(new StaffData(92, name, null, null, false, false)))
                        .collect(Collectors.toSet());
        sessions.add(
                sessions.format()
                        .make(Map.of("topic", "学习《某水法》", "heldOn", DAY, "absent", people)));
        assertThat(line("某水法").names()).containsExactly("安某", "李某", "赵某");
    }

    @Test
    void sentenceOfThePlansTellsTheWholeWindow() {
        assertThat(plans.of(YEAR).basis()).contains("2024-01-01", "2024-12-31", "2024-06-30");
    }

    @Test
    void plansOfBothLeadersAndTheTownAreCounted() {
        duty(DutyCapacity.PARTY_HEAD, "听取汇报", DAY);
        duty(DutyCapacity.PARTY_HEAD, "研究问题", null);
        duty(DutyCapacity.GOVERNMENT_HEAD, "带头学法", null);
        item(PlanKind.YEAR, LocalDate.of(2024, 3, 1), null);
        item(PlanKind.YEAR, LocalDate.of(2024, 12, 1), null);
        item(PlanKind.FIVE_YEAR, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 1));
        directives.add(
                directives
                        .format()
                        .make(
                                Map.of(
                                        "title",
                                        "关于某事的通知",
                                        "receivedOn",
                                        DAY,
                                        "answerDueOn",
                                        DAY.plusDays(10))));
        var matrix = plans.of(YEAR);
        assertThat(row(matrix, 0)).containsExactly(2, 0, 1);
        assertThat(row(matrix, 1)).containsExactly(1, 1, 0);
        assertThat(row(matrix, 3)).as("documents from above").containsExactly(1, 0, 1);
        assertThat(row(matrix, 4)).as("party head").containsExactly(2, 1, 1);
        assertThat(row(matrix, 5)).as("government head").containsExactly(1, 0, 1);
        assertThat(matrix.cells().get(4).get(1).route()).startsWith("ledger/duty?");
    }

    private static List<Integer> row(Matrix matrix, int at) {
        return matrix.cells().get(at).stream().map(cell -> cell.value().intValue()).toList();
    }

    private void duty(DutyCapacity capacity, String matter, @Nullable LocalDate done) {
        long leader = staff.add(new StaffData(91, matter, null, null, false, false));
        duties.add(
                new DutyData(
                        leader,
                        capacity,
                        matter,
                        null,
                        LocalDate.of(2024, 1, 5),
                        LocalDate.of(2024, 6, 1),
                        done,
                        null,
                        null));
    }

    private void item(PlanKind kind, LocalDate due, @Nullable LocalDate done) {
        planItems.add(
                new PlanItemData("要点" + due, kind, null, null, null, due, done, null, null, null));
    }
}
