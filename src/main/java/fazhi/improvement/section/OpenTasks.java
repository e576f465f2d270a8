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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks still running, as a report tells them (在办任务表述): what, by whom, by when. */
@Component
record OpenTasks(Ledger<TaskData> tasks, CellTexts cells, Texts texts) {

    /**
     * What is told behind each measure (措施后的要点和任务).
     *
     * @param late tasks whose day is over: no plan until they are given another
     */
    record Told(Map<Long, String> points, Map<Long, String> words, List<String> late) {

        String of(long measure) {
            return points.getOrDefault(measure, "") + words.getOrDefault(measure, "");
        }
    }

    Told of(List<ProblemFile> files, Map<Long, String> points) {
        var last = files.stream().map(ProblemFile::day).findFirst().orElse(LocalDate.MIN);
        var tasked =
                files.stream()
                        .flatMap(file -> file.running().stream())
                        .filter(task -> task.data().doneOn() == null)
                        .toList();
        var running = tasked.stream().filter(task -> !task.data().overdueOn(last)).toList();
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
                                                task -> told(task, names),
                                                Collectors.collectingAndThen(
                                                        Collectors.toList(), this::joined)))),
                tasked.stream()
                        .map(Stored::data)
                        .filter(task -> task.overdueOn(last))
                        .map(TaskData::name)
                        .toList());
    }

    private String joined(List<String> told) {
        return texts.get(
                "improvement.tasks-told", String.join(texts.get("improvement.task-mark"), told));
    }

    private String told(TaskData task, Names names) {
        var unit = cells.show(tasks.format().column("unit"), task, names);
        var told = new ArrayList<>(List.of(task.name()));
        if (!unit.isEmpty()) {
            told.add(texts.get("improvement.task-unit", unit));
        }
        if (task.dueOn() != null) {
            told.add(texts.get("improvement.task-due", Formats.date(task.dueOn(), texts)));
        }
        return String.join(texts.get("common.clause-mark"), told);
    }
}
