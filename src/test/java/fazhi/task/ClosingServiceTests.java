package fazhi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.organisation.StaffData;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HexFormat;
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
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
class ClosingServiceTests {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 6);

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @Autowired Ledger<TaskData> tasks;

    @Autowired ClosingService service;

    @Autowired EvidenceService evidence;

    @Autowired Ledger<StaffData> staff;

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
    void nobodyClosesHisOwnTask() throws IOException {
        var id = done();
        prove(id);
        refused(id, "closing.own");
        signIn(2, "li", Role.LEADER);
        close(id);
        assertThat(tasks.get(id).data().closedBy()).isEqualTo("li");
        assertThat(tasks.get(id).data().closedOn()).isNotNull();
        assertThat(trail.of(new RecordRef("task", id)))
                .last()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(AuditAction.CLOSED));
        refused(id, "closing.already");
    }

    @Test
    void openTaskIsNotClosed() {
        var id = add(Map.of("name", "补齐执法证", "assignedOn", DAY));
        refused(id, "task.not-done");
    }

    @Test
    void withoutEvidenceNothingIsClosed() {
        var id = done();
        signIn(2, "li", Role.LEADER);
        refused(id, "closing.no-evidence");
    }

    @Test
    @Transactional
    void whoAnswersForATaskDoesNotCloseIt() throws IOException {
        var person = staff.add(new StaffData(90, "zhao", null, null, false, false));
        var id = done(Map.of("person", person));
        prove(id);
        signIn(4, "zhao", Role.LEADER);
        refused(id, "closing.own");
    }

    @Test
    void whoOnlyGaveATaskOutMayCloseIt() throws IOException {
        signIn(5, "sun", Role.LAW_OFFICE);
        var id = add(Map.of("name", "补齐执法证", "assignedOn", DAY));
        signInAsTheOneWhoWorks();
        report(id, Map.of());
        prove(id);
        signIn(5, "sun", Role.LAW_OFFICE);
        assertThat(service.state(ref(id)).orElseThrow().obstacle()).isEmpty();
        close(id);
        assertThat(tasks.get(id).data().closedBy()).isEqualTo("sun");
    }

    @Test
    void closingIsNeverTyped() {
        var id = done();
        var read = tasks.get(id);
        tasks.change(read.with(read.data().closed("wu", DAY)));
        assertThat(tasks.get(id).data().closedOn()).isNull();
    }

    @Test
    void closingNeedsTheRightToApprove() throws IOException {
        var id = done();
        prove(id);
        signIn(3, "an", Role.PUBLICITY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> close(id));
    }

    @Test
    void staleClosingIsRefused() throws IOException {
        var id = done();
        prove(id);
        signIn(2, "li", Role.LEADER);
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> service.close(ref(id), 0));
    }

    private long done() {
        return done(Map.of());
    }

    private long done(Map<String, Object> more) {
        var id = add(Map.of("name", "补齐执法证", "assignedOn", DAY, "dueOn", DAY.plusDays(9)));
        report(id, more);
        return id;
    }

    private void report(long id, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.putAll(Map.of("name", "补齐执法证", "assignedOn", DAY, "doneOn", DAY.plusDays(3)));
        tasks.change(tasks.get(id).with(tasks.format().make(values)));
    }

    private void prove(long id) throws IOException {
        evidence.attach(ref(id), "photo.png", new ByteArrayInputStream(PNG));
    }

    private static RecordRef ref(long id) {
        return new RecordRef("task", id);
    }

    private long add(Map<String, Object> values) {
        return tasks.add(tasks.format().make(values));
    }

    private void close(long id) {
        service.close(ref(id), tasks.get(id).version());
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
