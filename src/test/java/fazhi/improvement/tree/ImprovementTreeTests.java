package fazhi.improvement.tree;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.Basis;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Window;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class ImprovementTreeTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Autowired ImprovementTree tree;

    @Autowired FigureCatalogue figures;

    @Autowired AttentionSources attention;

    @Autowired Ledger<ProblemData> problems;

    @Autowired Ledger<MeasureData> measures;

    @Autowired Ledger<TaskData> tasks;

    @Test
    void progressIsRolledUp() {
        var problem = problem("甲");
        var measure = measure(problem);
        measure(problem);
        task(measure, Map.of("doneOn", DAY.plusDays(1)));
        task(measure, Map.of("progress", 50));
        task(measure, Map.of());
        var step = tree.of(new Window(Basis.PERIOD, DAY, DAY.plusDays(9))).getFirst();
        assertThat(step.progress()).isEqualTo(25);
        assertThat(step.steps()).extracting(Step::progress).containsExactly(50, null);
        assertThat(step.steps().getLast().warning()).isEqualTo("measure.no-task");
    }

    @Test
    void problemWithoutMeasureIsKnown() {
        problem("乙");
        var step = tree.of(new Window(Basis.PERIOD, DAY, DAY)).getFirst();
        assertThat(step.progress()).isNull();
        assertThat(step.warning()).isEqualTo("problem.no-measure");
    }

    @Test
    void whatIsCarriedAndWhatHasNoMeasureIsCounted() {
        problem("乙");
        measure(problem("辛"));
        assertThat(count("improvement.problems.without-measure", 2024)).isEqualTo(1);
        assertThat(figure("improvement.problems.carried", 2024).value())
                .as("no problem was on record before")
                .isNull();
        assertThat(count("improvement.problems.carried", 2025)).isEqualTo(2);
    }

    private int count(String figure, int year) {
        return figure(figure, year).value().intValue();
    }

    private FigureValue figure(String figure, int year) {
        return figures.of(List.of(figure), Period.year(year)).getFirst();
    }

    @Test
    void taskPastItsDayIsOverdueUntilDone() {
        var measure = measure(problem("丙"));
        task(measure, Map.of("dueOn", DAY.plusDays(2)));
        task(measure, Map.of("dueOn", DAY.plusDays(2), "doneOn", DAY.plusDays(3)));
        var ids = List.of("improvement.tasks", "improvement.tasks.overdue");
        assertThat(figures.of(ids, Period.year(2024)))
                .extracting(figure -> figure.value().intValue())
                .containsExactly(2, 1);
    }

    @Test
    void taskGivenAfterTheLastDayIsNotOfThatPeriod() {
        var measure = measure(problem("丁"));
        task(measure, Map.of("doneOn", DAY));
        var before = new Window(Basis.PERIOD, DAY.minusDays(9), DAY.minusDays(1));
        assertThat(tree.of(before)).isEmpty();
        assertThat(tree.of(new Window(Basis.PERIOD, DAY, DAY)).getFirst().progress())
                .isEqualTo(100);
    }

    @Test
    void whatIsOpenIsNamedForAttention() {
        problem("戊");
        task(measure(problem("己")), Map.of("dueOn", DAY));
        measure(problem("庚"));
        assertThat(attention.of("improvement", DAY.plusDays(1)).stream().map(Attention::sentence))
                .contains("1 个问题尚无整改措施", "3 个问题没有写明原因（年度报告须写不足及其原因）", "1 项措施尚未分解任务", "1 项任务逾期未完成");
    }

    private long problem(String name) {
        return problems.add(problems.format().make(Map.of("name", name, "foundOn", DAY)));
    }

    private long measure(long problem) {
        var values = Map.of("name", "措施", "problemId", problem, "setOn", DAY);
        return measures.add(measures.format().make(values));
    }

    private void task(long measure, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.putAll(Map.of("name", "任务", "measureId", measure, "assignedOn", DAY));
        tasks.add(tasks.format().make(values));
    }
}
