package fazhi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class TaskServiceTests {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 6);

    @Autowired Ledger<TaskData> tasks;

    @Autowired TaskService service;

    @Autowired AuditTrail trail;

    @BeforeEach
    void signInAsTheOneWhoWorks() {
        signIn(1, "wu", Role.LAW_OFFICE, Role.LEADER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodyClosesHisOwnTask() {
        var id = done();
        refused(id, "task.own");
        signIn(2, "li", Role.LEADER);
        close(id);
        assertThat(tasks.get(id).data().closedBy()).isEqualTo("li");
        assertThat(tasks.get(id).data().closedOn()).isNotNull();
        assertThat(trail.of(new RecordRef("task", id)))
                .last()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(AuditAction.CLOSED));
        refused(id, "task.closed-already");
    }

    @Test
    void openTaskIsNotClosed() {
        var id = add(Map.of("name", "补齐执法证", "assignedOn", DAY));
        refused(id, "task.not-done");
    }

    @Test
    void closingIsNeverTyped() {
        var id = done();
        var read = tasks.get(id);
        tasks.change(read.with(read.data().closed("wu", DAY)));
        assertThat(tasks.get(id).data().closedOn()).isNull();
    }

    @Test
    void closingNeedsTheRightToApprove() {
        var id = done();
        signIn(3, "an", Role.LAW_OFFICE);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> close(id));
    }

    @Test
    void staleClosingIsRefused() {
        var id = done();
        signIn(2, "li", Role.LEADER);
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> service.close(id, 0));
    }

    private long done() {
        var id = add(Map.of("name", "补齐执法证", "assignedOn", DAY, "dueOn", DAY.plusDays(9)));
        var read = tasks.get(id);
        var data =
                tasks.format()
                        .make(
                                Map.of(
                                        "name",
                                        "补齐执法证",
                                        "assignedOn",
                                        DAY,
                                        "doneOn",
                                        DAY.plusDays(3)));
        tasks.change(read.with(data));
        return id;
    }

    private long add(Map<String, Object> values) {
        return tasks.add(tasks.format().make(values));
    }

    private void close(long id) {
        service.close(id, tasks.get(id).version());
    }

    private void refused(long id, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> close(id)).withMessage(key);
    }

    private static void signIn(long id, String name, Role... roles) {
        var user = new PortalUser(id, name, name, Set.of(roles), Set.of(), 0, false, Instant.EPOCH);
        var authorities = Stream.of(roles).map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, null, authorities));
    }
}
