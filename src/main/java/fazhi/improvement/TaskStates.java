package fazhi.improvement;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import fazhi.task.TaskData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks given in the period by what became of them (任务办理情况图); each is counted once. */
@Component
class TaskStates {

    private final Ledger<TaskData> tasks;

    private final Texts texts;

    TaskStates(Ledger<TaskData> tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    private record State(String name, List<Condition> conditions) {}

    ChartData draw(Window window, String basis) {
        var states = states(window);
        var counts = tasks.tally(states.stream().map(each -> Tally.rows(each.conditions)).toList());
        var values = new ArrayList<BigDecimal>();
        counts.forEach(count -> values.add(BigDecimal.valueOf(count.rows())));
        return new ChartData(
                "task.by-state",
                ChartData.Kind.PIE,
                texts.get("chart.task.by-state"),
                "",
                Labels.of(Unit.ITEM, texts),
                basis,
                states.stream().map(each -> texts.get("task-state." + each.name)).toList(),
                List.of(
                        new ChartData.Series(
                                texts.get(tasks.format().titleKey()),
                                List.copyOf(values),
                                states.stream()
                                        .map(each -> tasks.format().route(each.conditions))
                                        .toList())));
    }

    private static List<State> states(Window window) {
        var day = window.to();
        var given = window.on("assignedOn");
        var notDone = new Condition.EmptyOrAfter("doneOn", day.toString());
        var notClosed = new Condition.EmptyOrAfter("closedOn", day.toString());
        return List.of(
                new State("closed", List.of(given, Condition.upTo("closedOn", day))),
                new State("done", List.of(given, notClosed, Condition.upTo("doneOn", day))),
                new State(
                        "running",
                        List.of(
                                given,
                                notClosed,
                                notDone,
                                new Condition.EmptyOrAfter("dueOn", day.minusDays(1).toString()))),
                new State(
                        "overdue",
                        List.of(
                                given,
                                notClosed,
                                notDone,
                                Condition.upTo("dueOn", day.minusDays(1)))));
    }
}
