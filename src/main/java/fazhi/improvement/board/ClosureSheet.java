package fazhi.improvement.board;

import fazhi.common.Period;
import fazhi.evidence.EvidenceService;
import fazhi.figure.Basis;
import fazhi.figure.Window;
import fazhi.improvement.tree.ImprovementTree;
import fazhi.improvement.tree.Step;
import fazhi.improvement.tree.StepState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Problems against their measures with tasks, owners and evidence (整改对应表): what is missing is said,
 * so that it can be shown red.
 */
@Component
public record ClosureSheet(ImprovementTree tree, EvidenceService evidence) {

    /** What keeps a row from being whole (缺项). */
    public enum Gap {
        MEASURE,
        TASK,
        OWNER,
        DUE,
        EVIDENCE
    }

    /**
     * One line: a task, or the place where one is missing (对应表一行).
     *
     * @param problemSpan lines of the problem, 0 but in its first
     * @param measureSpan lines of the measure, 0 but in its first
     * @param measure null where the problem has none
     * @param task null where the measure has none
     * @param files that prove the task
     */
    public record Line(
            Step problem,
            int problemSpan,
            @Nullable Step measure,
            int measureSpan,
            @Nullable Step task,
            int files,
            List<Gap> gaps) {

        public Line {
            gaps = List.copyOf(gaps);
        }

        public boolean lacks(Gap gap) {
            return gaps.contains(gap);
        }
    }

    /** Problems standing in the period, as of the day. */
    public List<Line> of(Period period, LocalDate day) {
        var problems = tree.of(new Window(Basis.PERIOD, period.from(), day));
        var tasks =
                problems.stream()
                        .map(Step::steps)
                        .flatMap(Collection::stream)
                        .map(Step::steps)
                        .flatMap(Collection::stream)
                        .map(Step::id)
                        .toList();
        var files = evidence.counts("task", tasks);
        return problems.stream().flatMap(problem -> lines(problem, files)).toList();
    }

    private static Stream<Line> lines(Step problem, Map<Long, Integer> files) {
        var span =
                problem.steps().stream().mapToInt(each -> Math.max(1, each.steps().size())).sum();
        if (span == 0) {
            return Stream.of(new Line(problem, 1, null, 1, null, 0, List.of(Gap.MEASURE)));
        }
        var lines = new ArrayList<Line>();
        for (var measure : problem.steps()) {
            if (measure.steps().isEmpty()) {
                lines.add(
                        new Line(
                                problem,
                                lines.isEmpty() ? span : 0,
                                measure,
                                1,
                                null,
                                0,
                                List.of(Gap.TASK)));
            }
            for (int i = 0; i < measure.steps().size(); i++) {
                var task = measure.steps().get(i);
                var proved = files.getOrDefault(task.id(), 0);
                lines.add(
                        new Line(
                                problem,
                                lines.isEmpty() ? span : 0,
                                measure,
                                i == 0 ? measure.steps().size() : 0,
                                task,
                                proved,
                                gaps(task, proved)));
            }
        }
        return lines.stream();
    }

    /** Evidence is missing once the task is said to be done. */
    private static List<Gap> gaps(Step task, int files) {
        var gaps = new ArrayList<Gap>();
        if (task.who().isEmpty()) {
            gaps.add(Gap.OWNER);
        }
        if (task.due() == null
                && (task.state() == StepState.OPEN || task.state() == StepState.NOT_BEGUN)) {
            gaps.add(Gap.DUE);
        }
        if (files == 0 && (task.state() == StepState.DONE || task.state() == StepState.CLOSED)) {
            gaps.add(Gap.EVIDENCE);
        }
        return gaps;
    }
}
