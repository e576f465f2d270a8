package fazhi.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.evidence.EvidenceService;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.task.ClosingService;
import fazhi.task.TaskData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Tasks close first, then their measure, then the problem (逐级销号). */
@DatabaseTest
@Transactional
@WithMockUser(username = "giver", roles = "LAW_OFFICE")
class ClosingTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @Autowired Ledger<ProblemData> problems;

    @Autowired Ledger<MeasureData> measures;

    @Autowired Ledger<TaskData> tasks;

    @Autowired ClosingService closing;

    @Autowired EvidenceService evidence;

    @Test
    void problemClosesAfterItsMeasuresAndTheyAfterTheirTasks() throws IOException {
        var problem = problem();
        refused(problem, "closing.problem-without-measure");
        var measure = measure(problem);
        refused(problem, "closing.measures-open");
        refused(measure, "closing.measure-without-task");
        var task = task(measure);
        refused(measure, "closing.tasks-open");
        refused(task, "task.not-done");
    }

    @Test
    void evidenceOfTheTasksIsThatOfTheMeasure() throws IOException {
        var problem = problem();
        var measure = measure(problem);
        var task = task(measure);
        done(task);
        refused(task, "closing.no-evidence");
        evidence.attach(task, "photo.png", new ByteArrayInputStream(PNG));
        asSecond(() -> close(task));
        refused(measure, "closing.own");
        asSecond(() -> close(measure));
        asSecond(() -> close(problem));
        assertThat(problems.get(problem.id()).data().closedOn()).isNotNull();
        assertThat(measures.get(measure.id()).data().closedBy()).isNotBlank();
    }

    private RecordRef problem() {
        var values = Map.of("name", "甲问题", "foundOn", DAY);
        return new RecordRef("problem", problems.add(problems.format().make(values)));
    }

    private RecordRef measure(RecordRef problem) {
        var values = Map.of("name", "乙措施", "problemId", problem.id(), "setOn", DAY);
        return new RecordRef("measure", measures.add(measures.format().make(values)));
    }

    private RecordRef task(RecordRef measure) {
        var values = Map.of("name", "丙任务", "measureId", measure.id(), "assignedOn", DAY);
        return new RecordRef("task", tasks.add(tasks.format().make(values)));
    }

    private void done(RecordRef task) {
        var row = tasks.get(task.id());
        var values =
                Map.<String, Object>of(
                        "name",
                        row.data().name(),
                        "measureId",
                        row.data().measureId(),
                        "assignedOn",
                        DAY,
                        "doneOn",
                        DAY.plusDays(1));
        tasks.change(row.with(tasks.format().make(values)));
    }

    private void close(RecordRef ref) {
        closing.close(ref, closing.state(ref).orElseThrow().version());
    }

    private void refused(RecordRef ref, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> close(ref)).withMessage(key);
    }

    private static void asSecond(Runnable act) {
        var before = SecurityContextHolder.getContext();
        var second =
                new PortalUser(
                        7,
                        "second",
                        "second",
                        Set.of(Role.LAW_OFFICE),
                        Set.of(),
                        0,
                        false,
                        Instant.EPOCH);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        new TestingAuthenticationToken(second, null, Role.LAW_OFFICE.authority())));
        act.run();
        SecurityContextHolder.setContext(before);
    }
}
