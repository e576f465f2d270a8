package fazhi.improvement.tree;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.Names;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks with whom and what they belong to (任务行), named in one call. */
@Component
public record TaskRows(Ledger<TaskData> tasks, CellTexts cells) {

    /** Given out by the day and not closed before the period. */
    public List<Stored<TaskData>> standing(Period period, LocalDate day) {
        var rows = new ArrayList<Stored<TaskData>>();
        tasks.scan(
                LedgerQuery.of(
                        Condition.upTo("assignedOn", day),
                        new Condition.EmptyOrAfter(
                                "closedOn", period.from().minusDays(1).toString())),
                rows::addAll);
        return rows;
    }

    public Named named(List<Stored<TaskData>> rows) {
        var format = tasks.format();
        var named =
                List.of(format.column("measureId"), format.column("person"), format.column("unit"));
        return new Named(
                this, cells.names(format, named, rows.stream().map(Stored::data).toList()));
    }

    public String route(long task) {
        return tasks.format().route() + "/" + task;
    }

    /** The words of these tasks (任务文字). */
    public record Named(TaskRows rows, Names names) {

        /** The measure it belongs to, or empty. */
        public String above(TaskData task) {
            return shown("measureId", task);
        }

        /** The person, else the unit, that answers for it, or empty. */
        public String who(TaskData task) {
            var person = shown("person", task);
            return person.isEmpty() ? shown("unit", task) : person;
        }

        private String shown(String column, TaskData task) {
            return rows.cells().show(rows.tasks().format().column(column), task, names);
        }
    }
}
