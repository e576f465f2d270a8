package fazhi.improvement.section;

import fazhi.common.Formats;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.name.Names;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks still running, as a report tells them (在办任务表述): what, by whom, by when. */
@Component
record OpenTasks(Ledger<TaskData> tasks, CellTexts cells, Texts texts) {

    /** What is told behind each measure (措施后的要点和任务). */
    record Told(Map<Long, String> points, Map<Long, String> words) {

        String of(long measure) {
            return points.getOrDefault(measure, "") + words.getOrDefault(measure, "");
        }
    }

    Told of(List<ProblemFile> files, Map<Long, String> points) {
        var last = files.stream().map(ProblemFile::day).findFirst().orElse(LocalDate.MIN);
        var running = files.stream().flatMap(file -> file.running().stream()).toList();
        LedgerFormat<TaskData> format = tasks.format();
        var names =
                cells.names(
                        format,
                        List.of(format.column("unit")),
                        running.stream().map(Stored::data).toList());
        return new Told(
                points,
                running.stream()
                        .map(Stored::data)
                        .collect(
                                Collectors.groupingBy(
                                        task -> Objects.requireNonNull(task.measureId()),
                                        Collectors.mapping(
                                                task -> told(task, names, last),
                                                Collectors.collectingAndThen(
                                                        Collectors.toList(), this::joined)))));
    }

    private String joined(List<String> told) {
        return texts.get(
                "improvement.tasks-told", String.join(texts.get("improvement.task-mark"), told));
    }

    /** A day that is over on the last one told of is no plan: 原定…完成. */
    private String told(TaskData task, Names names, LocalDate last) {
        var unit = cells.show(tasks.format().column("unit"), task, names);
        var due = task.dueOn() == null ? "" : Formats.date(task.dueOn(), texts);
        return texts.get("improvement.task-told", task.name())
                + (unit.isEmpty() ? "" : texts.get("improvement.task-unit", unit))
                + (due.isEmpty() ? "" : texts.get(over(task, last), due));
    }

    private static String over(TaskData task, LocalDate last) {
        return task.dueOn() != null && !task.dueOn().isAfter(last)
                ? "improvement.task-overdue"
                : "improvement.task-due";
    }
}
