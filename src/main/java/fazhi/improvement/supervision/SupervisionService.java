package fazhi.improvement.supervision;

import fazhi.audit.AuditAction;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.notice.NoticeService;
import fazhi.security.People;
import fazhi.security.Role;
import fazhi.task.ClosingService;
import fazhi.task.TaskData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues orders of supervision and takes the unanswered ones to the leader (督办、升级). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SupervisionService {

    private final Ledger<SupervisionData> supervisions;

    private final Ledger<TaskData> tasks;

    private final Bell bell;

    private final Clock clock;

    SupervisionService(
            Ledger<SupervisionData> supervisions, Ledger<TaskData> tasks, Bell bell, Clock clock) {
        this.supervisions = supervisions;
        this.tasks = tasks;
        this.bell = bell;
        this.clock = clock;
    }

    /** Whom an escalation reaches, and by whom it is (升级通知). */
    @org.springframework.stereotype.Component
    record Bell(NoticeService notices, People people, ClosingService closing, LedgerAccess access) {

        String person() {
            return closing.closing().by();
        }

        void leaders(Stored<SupervisionData> order) {
            people.with(Role.LEADER.name())
                    .forEach(
                            leader ->
                                    notices.send(
                                            leader,
                                            "ledger/supervision/" + order.id(),
                                            "supervision.notice",
                                            order.data().matter(),
                                            order.data().answerDueOn()));
        }
    }

    /** Those about a task, the newest first. */
    public List<Stored<SupervisionData>> of(long task) {
        return supervisions.list(
                LedgerQuery.of(Condition.is("taskId", task)).sorted("issuedOn", false),
                0,
                Ledger.PAGE_LIMIT);
    }

    public Stored<SupervisionData> get(long id) {
        return supervisions.get(id);
    }

    /**
     * Issues an order about a task today, to whoever answers for it.
     *
     * @param due the last day for the answer
     * @throws Refusal when the task is closed or the day has passed
     */
    @Transactional
    public long issue(long task, LocalDate due, @Nullable String demand) {
        var data = tasks.get(task).data();
        if (data.closedOn() != null) {
            throw new Refusal("supervision.task-closed");
        }
        return add(data.name(), task, demand, data.unit(), data.person(), data.leader(), due);
    }

    /** Whether the person at work may issue one; the ledger refuses whoever may not. */
    public boolean mayIssue() {
        return bell.access().may(supervisions.format().id(), Right.TYPE);
    }

    /** The same about a matter that is no task, as it is called where it is overdue. */
    @Transactional
    public long issueAbout(
            String matter, @Nullable Long person, LocalDate due, @Nullable String demand) {
        return add(matter, null, demand, null, person, null, due);
    }

    private long add(
            String matter,
            @Nullable Long task,
            @Nullable String demand,
            @Nullable Long unit,
            @Nullable Long person,
            @Nullable Long leader,
            LocalDate due) {
        return supervisions.add(
                new SupervisionData(
                        matter,
                        task,
                        demand == null || demand.isBlank() ? null : demand.strip(),
                        unit,
                        person,
                        leader,
                        LocalDate.now(clock),
                        due,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /**
     * Takes an order nobody answered in time to the leader, who is told by the bell.
     *
     * @throws Refusal when it was answered, is not overdue or went there already
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void escalate(long id, long version) {
        var order = supervisions.get(id);
        var today = LocalDate.now(clock);
        if (order.data().escalatedOn() != null) {
            throw new Refusal("supervision.escalated-already");
        }
        if (!order.data().overdueOn(today)) {
            throw new Refusal("supervision.not-overdue");
        }
        supervisions.act(
                id, version, AuditAction.ESCALATED, data -> data.escalated(bell.person(), today));
        bell.leaders(order);
    }
}
