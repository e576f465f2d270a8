package fazhi.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.figure.FigureCatalogue;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemEnding;
import fazhi.ledger.Ledger;
import fazhi.security.Role;
import fazhi.task.ReopeningService;
import fazhi.task.TaskData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What was closed in 2022 and did not hold is taken up in 2023. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = "portal.today=2023-03-01")
class ReopeningServiceTests {

    private static final LocalDate GIVEN = LocalDate.of(2022, 4, 1);

    private static final LocalDate CLOSED = LocalDate.of(2022, 9, 1);

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired Ledger<ProblemData> problems;

    @Autowired Ledger<MeasureData> measures;

    @Autowired Ledger<TaskData> tasks;

    @Autowired ReopeningService reopening;

    @Autowired FigureCatalogue figures;

    @Autowired AuditTrail trail;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private long task(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.putAll(Map.of("name", "补齐执法证", "assignedOn", GIVEN, "progress", 100));
        return tasks.add(tasks.format().make(values));
    }

    private long closedTask() {
        return task(Map.of("doneOn", CLOSED, "closedOn", CLOSED, "closedBy", "li"));
    }

    private long closedProblem(ProblemEnding ending) {
        return problems.add(
                problems.format()
                        .make(
                                Map.of(
                                        "name", "证件到期",
                                        "foundOn", GIVEN,
                                        "closedOn", CLOSED,
                                        "closedBy", "li",
                                        "ending", ending)));
    }

    @Test
    void reopenedTaskIsARowOfTodayAndTheClosedOneStays() {
        var closed = closedTask();
        var before = tasks.get(closed);
        var again = tasks.get(reopening.reopen(new RecordRef("task", closed), "换证后又过期")).data();
        assertThat(again.assignedOn()).isEqualTo(TODAY);
        assertThat(again.closedOn()).isNull();
        assertThat(again.doneOn()).isNull();
        assertThat(again.progress()).isNull();
        assertThat(again.reopenedFrom()).isEqualTo(closed);
        assertThat(again.reopenedWhy()).isEqualTo("换证后又过期");
        assertThat(tasks.get(closed)).isEqualTo(before);
        assertThat(trail.of(new RecordRef("task", closed)))
                .last()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(AuditAction.REOPENED));
    }

    @Test
    void noFigureOfTheClosedYearMovesAndTheNewYearAddsUp() {
        closedTask();
        var problem = closedProblem(ProblemEnding.RECTIFIED);
        var before = figures(2022);
        reopening.reopen(new RecordRef("problem", problem), "复查仍有到期未换的证件");
        assertThat(figures(2022)).isEqualTo(before);
        assertThat(value("improvement.problems.carried")).isEqualByComparingTo("0");
        assertThat(value("improvement.problems")).isEqualByComparingTo("1");
        assertThat(value("improvement.problems.open")).isEqualByComparingTo("1");
    }

    private List<String> figures(int year) {
        return figures.everyBasis(Period.year(year)).stream()
                .map(value -> value.reference() + " " + value.value())
                .toList();
    }

    private BigDecimal value(String figure) {
        return figures.of(List.of(figure), Period.year(2023)).getFirst().value();
    }

    @Test
    void workIsReopenedOnce() {
        var ref = new RecordRef("task", closedTask());
        var again = reopening.reopen(ref, "又过期");
        refused("reopening.already", ref);
        refused("reopening.open", new RecordRef("task", again));
        assertThat(reopening.state(ref).orElseThrow().successor()).contains(again);
    }

    @Test
    void reasonIsNeededAndAMergedProblemGoesOnElsewhere() {
        var ref = new RecordRef("task", closedTask());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reopening.reopen(ref, " "))
                .withMessage("reopening.reason-missing");
        refused("reopening.merged", new RecordRef("problem", closedProblem(ProblemEnding.MERGED)));
    }

    @Test
    void taskOfAClosedMeasureComesBackWithItsProblem() {
        var problem = closedProblem(ProblemEnding.RECTIFIED);
        var measure =
                measures.add(
                        measures.format()
                                .make(
                                        Map.of(
                                                "name", "换证",
                                                "problemId", problem,
                                                "setOn", GIVEN,
                                                "closedOn", CLOSED,
                                                "closedBy", "li")));
        var task = task(Map.of("measureId", measure, "doneOn", CLOSED, "closedOn", CLOSED));
        refused("reopening.measure-closed", new RecordRef("task", task));
    }

    @Test
    void taskNotDoneAsReportedIsSentBack() {
        var id = task(Map.of("doneOn", CLOSED));
        reopening.sendBack(id, tasks.get(id).version(), "照片看不清");
        var task = tasks.get(id).data();
        assertThat(task.doneOn()).isNull();
        assertThat(task.notes()).contains("2023-03-01").contains("照片看不清");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reopening.sendBack(id, tasks.get(id).version(), "再看"))
                .withMessage("reopening.not-reported");
    }

    @Test
    void notesThatAreFullTakeNoReason() {
        var id = task(Map.of("doneOn", CLOSED, "notes", "办".repeat(1990)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reopening.sendBack(id, tasks.get(id).version(), "照片看不清"))
                .withMessage("reopening.notes-full");
    }

    @Test
    void reopeningNeedsTheRightToApproveAndNoOther() {
        var ref = new RecordRef("task", task(Map.of("doneOn", CLOSED, "closedOn", CLOSED)));
        SignedIn.as(Role.LEADER);
        long again = reopening.reopen(ref, "某");
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(tasks.get(again).data().reopenedFrom()).isEqualTo(ref.id());
        refusedTo(Role.OFFICER, new RecordRef("task", closedTask()));
    }

    @Test
    void whatALeaderSeesHiddenIsKeptWhole() {
        var problem =
                problems.add(
                        problems.format()
                                .make(
                                        Map.of(
                                                "name",
                                                "群众反映未回复",
                                                "detail",
                                                "来电13900001234",
                                                "foundOn",
                                                GIVEN,
                                                "closedOn",
                                                CLOSED)));
        SignedIn.as(Role.LEADER);
        long again = reopening.reopen(new RecordRef("problem", problem), "又来电");
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(problems.get(again).data().detail()).isEqualTo("来电13900001234");
    }

    private void refusedTo(Role role, RecordRef ref) {
        SignedIn.as(role);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reopening.reopen(ref, "某"));
    }

    private void refused(String key, RecordRef ref) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reopening.reopen(ref, "某"))
                .withMessage(key);
    }
}
