package fazhi.task;

import static fazhi.ledger.format.Facts.above;
import static fazhi.ledger.format.Facts.inOrder;
import static fazhi.ledger.format.Trait.ACT;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.handover.HeldWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of tasks (任务台账). */
@Configuration(proxyBeanMethods = false)
class TaskLedgers {

    private static final int WHOLE = 100;

    static final LedgerFormat<TaskData> TASK =
            LedgerFormat.of("task", "improvement", TaskData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .reference("measureId", "measure")
                    .reference("directiveId", "directive")
                    .reference("leader", "staff")
                    .reference("unit", "department", GRID, SCOPE)
                    .reference("person", "staff", GRID)
                    .date("assignedOn", REQUIRED, SORT, NATURAL)
                    .date("dueOn", AHEAD, GRID, SORT)
                    .count("progress", GRID, SORT)
                    .date("doneOn", GRID, SORT)
                    .remark("notes", SEARCH)
                    .text("closedBy", ACT)
                    .date("closedOn", ACT, GRID, SORT)
                    .yesNo("recurring")
                    .reference("reopenedFrom", "task", ACT)
                    .remark("reopenedWhy", ACT)
                    .invented()
                    .rule(
                            "dueOn",
                            "task.due-before-given",
                            each -> inOrder(each.assignedOn(), each.dueOn()))
                    .rule(
                            "doneOn",
                            "task.done-before-given",
                            each -> inOrder(each.assignedOn(), each.doneOn()))
                    .rule("progress", "task.over-hundred", each -> !above(each.progress(), WHOLE))
                    .build();

    @Bean
    @Order(430)
    Ledger<TaskData> tasks(Ledgers ledgers) {
        return ledgers.open(TASK, Task.class, Task::new);
    }

    /** Tasks past their day. */
    @Bean
    RowMark<TaskData> taskMarks(Clock clock) {
        return RowMark.when(
                TASK.id(), "task.overdue", (task, _) -> task.overdueOn(LocalDate.now(clock)));
    }

    /** Tasks given out every year. */
    @Bean
    @Order(430)
    Renewal tasksAgain(Ledger<TaskData> tasks, Clock clock) {
        return Renewal.of(
                tasks,
                clock,
                "assignedOn",
                List.of(Condition.is("recurring", true)),
                "progress",
                "doneOn",
                "notes");
    }

    @Bean
    HeldWork tasksInHand() {
        return HeldWork.until("closedOn", TASK.id(), "person", "leader");
    }
}
