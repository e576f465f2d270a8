package fazhi.improvement.board;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.evidence.EvidenceService;
import fazhi.improvement.supervision.SupervisionData;
import fazhi.improvement.tree.StepState;
import fazhi.improvement.tree.TaskRows;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tasks of a period by how far they have come (整改看板); one statement a ledger. */
@Component
public class ImprovementBoard {

    private static final Comparator<BoardCard> NEXT_DUE =
            Comparator.comparing(BoardCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(BoardCard::id);

    private final TaskRows tasks;

    private final EvidenceService evidence;

    private final Supervised supervised;

    ImprovementBoard(TaskRows tasks, EvidenceService evidence, Supervised supervised) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.supervised = supervised;
    }

    /** The tasks whose supervision waits for an answer (督办中的任务). */
    @Component
    record Supervised(Ledger<SupervisionData> supervisions, LedgerAccess access) {

        Set<Long> now() {
            if (!access.may("supervision", Right.SEE)) {
                return Set.of();
            }
            return supervisions
                    .values(
                            "taskId",
                            List.of(
                                    new Condition.Empty("answeredOn"),
                                    new Condition.Filled("taskId")))
                    .stream()
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        }
    }

    /** Given out by the day and not closed before the period, the next due first. */
    public Map<BoardColumn, List<BoardCard>> of(Period period, LocalDate day) {
        var rows = tasks.standing(period, day);
        var named = tasks.named(rows);
        var files = evidence.counts("task", rows.stream().map(Stored::id).toList());
        var watched = supervised.now();
        return rows.stream()
                .map(row -> card(row, named, day, files, watched))
                .sorted(NEXT_DUE)
                .collect(Collectors.groupingBy(BoardCard::column));
    }

    private BoardCard card(
            Stored<TaskData> row,
            TaskRows.Named named,
            LocalDate day,
            Map<Long, Integer> files,
            Set<Long> watched) {
        var task = row.data();
        var column = BoardColumn.of(StepState.of(task, day));
        return new BoardCard(
                row.id(),
                task.name(),
                tasks.route(row.id()),
                named.above(task),
                named.who(task),
                task.person() != null,
                column,
                BoardCard.lamp(column, task.dueOn(), day),
                task.dueOn(),
                column == BoardColumn.TO_CLOSE || column == BoardColumn.CLOSED
                        ? 100
                        : Objects.requireNonNullElse(task.progress(), 0),
                files.getOrDefault(row.id(), 0),
                task.reopenedFrom() != null,
                watched.contains(row.id()));
    }
}
