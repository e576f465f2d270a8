package fazhi.improvement.board;

import fazhi.common.Stored;
import fazhi.improvement.problem.MeasureData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Open measures for which nobody has a task yet (尚未分解任务的措施). */
@Component
public record Untasked(Ledger<MeasureData> measures, Ledger<TaskData> tasks, LedgerAccess access) {

    /** One of them (待分解措施). */
    public record Item(long id, String name, String route) {}

    /** Set by the day; the oldest first. */
    public List<Item> of(LocalDate day) {
        if (!access.may("measure", Right.SEE) || !access.may("task", Right.SEE)) {
            return List.of();
        }
        var open = new ArrayList<Stored<MeasureData>>();
        measures.scan(
                LedgerQuery.of(Condition.upTo("setOn", day), new Condition.Empty("closedOn"))
                        .sorted("setOn", true),
                open::addAll);
        var given =
                tasks
                        .group(
                                List.of(Grouping.value("measureId")),
                                List.of(new Condition.Filled("measureId")),
                                List.of())
                        .stream()
                        .map(group -> group.keys().getFirst())
                        .collect(Collectors.toSet());
        return open.stream()
                .filter(row -> !given.contains(String.valueOf(row.id())))
                .map(
                        row ->
                                new Item(
                                        row.id(),
                                        row.data().name(),
                                        measures.format().route() + "/" + row.id()))
                .toList();
    }

    /** Whether the person at work may give tasks. */
    public boolean mayGive() {
        return access.may("task", Right.TYPE);
    }
}
