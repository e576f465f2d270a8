package fazhi.task;

import fazhi.audit.Actor;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.References;
import fazhi.security.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes tasks (任务销号): an act of a second person who did not do it, on the day it is carried out.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class TaskService {

    private final Ledger<TaskData> tasks;

    private final References references;

    private final Closer closer;

    private final Clock clock;

    TaskService(Ledger<TaskData> tasks, References references, Closer closer, Clock clock) {
        this.tasks = tasks;
        this.references = references;
        this.closer = closer;
        this.clock = clock;
    }

    /**
     * @throws Refusal when it is not done, closed already, or the closer worked on it
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void close(long id, long version) {
        var task = tasks.get(id).data();
        if (task.closedOn() != null) {
            throw new Refusal("task.closed-already", task.closedOn().toString());
        }
        if (task.doneOn() == null) {
            throw new Refusal("task.not-done");
        }
        if (answersFor(task) || closer.workedOn(new RecordRef(tasks.format().id(), id))) {
            throw new Refusal("task.own");
        }
        tasks.act(
                id,
                version,
                AuditAction.CLOSED,
                done -> done.closed(closer.name(), LocalDate.now(clock)));
    }

    private boolean answersFor(TaskData task) {
        return task.person() != null
                && references
                        .source("staff")
                        .labels(Set.of(task.person()))
                        .containsValue(closer.name());
    }

    /** The person who is about to close (销号人). */
    @org.springframework.stereotype.Component
    static class Closer {

        private final AuditTrail trail;

        private final Actor actor;

        Closer(AuditTrail trail, Actor actor) {
            this.trail = trail;
            this.actor = actor;
        }

        String name() {
            return PortalUser.current().map(PortalUser::displayName).orElseGet(actor::name);
        }

        /** Who reported on a task has worked on it; to give it out is not to do it. */
        boolean workedOn(RecordRef task) {
            return trail.of(task).stream()
                    .filter(entry -> entry.action() == AuditAction.CHANGED)
                    .anyMatch(entry -> entry.actor().equals(actor.name()));
        }
    }
}
