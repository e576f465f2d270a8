package fazhi.organisation.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.organisation.StaffData;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperKind;
import fazhi.report.paper.PaperStage;
import fazhi.security.session.SystemIdentity;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Everything in hand goes over, or nothing. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class HandoverServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 6);

    @Autowired Ledger<StaffData> staff;

    @Autowired Ledger<HandoverData> handovers;

    @Autowired Ledger<TaskData> tasks;

    @Autowired Ledger<PenaltyCaseData> cases;

    @Autowired Ledger<PaperData> papers;

    @Autowired HandoverService service;

    @Autowired AuditTrail trail;

    private long giver;

    private long receiver;

    private int given;

    @BeforeEach
    void twoPeople() {
        giver = person("移交人");
        receiver = person("接收人");
    }

    @Test
    void tasksAndCasesGoOverInOneStepAndTheTrailTellsOfEach() {
        var task = task(Map.of("person", giver));
        var led = task(Map.of("leader", giver, "person", receiver));
        var done = task(Map.of("person", giver, "doneOn", DAY, "closedOn", DAY));
        var offence = offence(Map.of("officer", giver));
        var handover = handover(true);
        assertThat(items(handover)).hasSize(3);
        assertThat(carryOut(handover)).isEqualTo(3);
        assertThat(data(task).person()).isEqualTo(receiver);
        assertThat(data(led).leader()).isEqualTo(receiver);
        assertThat(data(done).person()).isEqualTo(giver);
        assertThat(SystemIdentity.run(() -> cases.get(offence).data().officer()))
                .isEqualTo(receiver);
        assertThat(items(handover)).extracting(HandedItem::ref).contains(ref("task", task));
        assertThat(last(ref("task", task))).isEqualTo(AuditAction.CHANGED);
        assertThat(last(ref("handover", handover))).isEqualTo(AuditAction.HANDED_OVER);
        assertThat(SystemIdentity.run(() -> staff.get(giver).data().departed())).isTrue();
    }

    @Test
    void oneRowThatCannotGoKeepsEverythingWhereItIs() {
        var task = task(Map.of("person", giver));
        offence(Map.of("officer", giver, "secondOfficer", receiver));
        var handover = handover(false);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> carryOut(handover))
                .withMessage("handover.refused");
        assertThat(data(task).person()).isEqualTo(giver);
        assertThat(handover(handover).carriedOutOn()).isNull();
        assertThat(items(handover)).hasSize(2);
    }

    @Test
    void aDraftGoesOverItsDutyReportersNameStays() {
        var draft =
                SystemIdentity.run(
                        () ->
                                papers.add(
                                        papers.format()
                                                .make(
                                                        Map.of(
                                                                "kind",
                                                                PaperKind.DUTY_REPORT,
                                                                "reportYear",
                                                                2022,
                                                                "title",
                                                                "述法报告" + giver,
                                                                "template",
                                                                "duty",
                                                                "person",
                                                                giver,
                                                                "drafter",
                                                                giver,
                                                                "stage",
                                                                PaperStage.DRAFT,
                                                                "edition",
                                                                1))));
        carryOut(handover(false));
        var after = SystemIdentity.run(() -> papers.get(draft).data());
        assertThat(after.drafter()).isEqualTo(receiver);
        assertThat(after.person()).isEqualTo(giver);
    }

    @Test
    void whatWasHandedOverIsNotHandedOverAgain() {
        task(Map.of("person", giver));
        var handover = handover(false);
        carryOut(handover);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> carryOut(handover))
                .withMessage("handover.done-before");
        assertThat(handover(handover).items()).isEqualTo(1);
    }

    @Test
    void withEmptyHandsThereIsNothingToHandOver() {
        var handover = handover(false);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> carryOut(handover))
                .withMessage("handover.nothing");
    }

    private long person(String name) {
        return SystemIdentity.run(
                () -> staff.add(new StaffData(90, name, null, null, false, false)));
    }

    private long task(Map<String, Object> more) {
        var values = new HashMap<>(more);
        // other tests look tasks up by name in the same database
        values.putAll(Map.of("name", "移交任务%d-%d".formatted(giver, ++given), "assignedOn", DAY));
        return SystemIdentity.run(() -> tasks.add(tasks.format().make(values)));
    }

    private long offence(Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.putAll(Map.of("cause", "MINING", "filedOn", DAY, "party", "移交的当事人"));
        return SystemIdentity.run(() -> cases.add(cases.format().make(values)));
    }

    private long handover(boolean leaving) {
        var values =
                Map.<String, Object>of(
                        "giver", giver, "receiver", receiver, "handedOn", DAY, "leaving", leaving);
        return SystemIdentity.run(() -> handovers.add(handovers.format().make(values)));
    }

    private HandoverData handover(long id) {
        return SystemIdentity.run(() -> handovers.get(id).data());
    }

    private TaskData data(long task) {
        return SystemIdentity.run(() -> tasks.get(task).data());
    }

    private List<HandedItem> items(long handover) {
        return SystemIdentity.run(() -> service.items(handover));
    }

    private int carryOut(long handover) {
        return SystemIdentity.run(
                () -> service.carryOut(handover, handovers.get(handover).version()));
    }

    private AuditAction last(RecordRef ref) {
        return SystemIdentity.run(() -> trail.of(ref)).getLast().action();
    }

    private static RecordRef ref(String ledger, long id) {
        return new RecordRef(ledger, id);
    }
}
