package fazhi.improvement.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Refusal;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.ledger.Ledger;
import fazhi.security.People;
import fazhi.security.Role;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Orders about tasks of the demo, answered or taken to its leader. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class SupervisionServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired SupervisionService service;

    @Autowired Ledger<SupervisionData> orders;

    @Autowired Ledger<TaskData> tasks;

    @Autowired People people;

    @Autowired AttentionSources attention;

    @Autowired JdbcClient database;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private long task(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.putAll(Map.of("name", "补齐执法证", "assignedOn", LocalDate.of(2023, 1, 5)));
        return tasks.add(tasks.format().make(values));
    }

    private long overdue() {
        return orders.add(
                orders.format()
                        .make(
                                Map.of(
                                        "matter", "补齐执法证",
                                        "issuedOn", LocalDate.of(2023, 2, 1),
                                        "answerDueOn", LocalDate.of(2023, 2, 28))));
    }

    private void escalate(long id) {
        service.escalate(id, orders.get(id).version());
    }

    @Test
    void orderAsksWhoeverAnswersForTheTask() {
        var task = task(Map.of());
        var order = orders.get(service.issue(task, TODAY.plusDays(7), "说明进展")).data();
        assertThat(order.matter()).isEqualTo("补齐执法证");
        assertThat(order.issuedOn()).isEqualTo(TODAY);
        assertThat(order.answerDueOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(service.of(task)).hasSize(1);
    }

    @Test
    void answerDueRunsAsAClockUntilItIsAnswered() {
        var id = service.issue(task(Map.of()), TODAY.plusDays(7), null);
        assertThat(clocks(id)).isEqualTo(1);
        var order = orders.get(id);
        orders.change(
                order.with(
                        orders.format()
                                .make(
                                        Map.of(
                                                "matter",
                                                order.data().matter(),
                                                "issuedOn",
                                                TODAY,
                                                "answerDueOn",
                                                TODAY.plusDays(7),
                                                "answeredOn",
                                                TODAY,
                                                "answer",
                                                "证件已补齐"))));
        assertThat(clocks(id)).isZero();
    }

    private long clocks(long id) {
        return database.sql(
                        "select count(*) from clock_row where rule_name = 'supervision.answer'"
                                + " and record_id = ? and stopped_on is null")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void unansweredOrderGoesToTheLeaderOnce() {
        var id = overdue();
        escalate(id);
        assertThat(orders.get(id).data().escalatedOn()).isEqualTo(TODAY);
        assertThat(orders.get(id).data().escalatedBy()).isNotBlank();
        refused("supervision.escalated-already", id);
        assertThat(people.with("LEADER")).isNotEmpty().allMatch(leader -> told(leader, id));
    }

    @Test
    void lateOrderIsNamedOnOneLine() {
        var before = late();
        var id = overdue();
        assertThat(late()).isEqualTo(before + 1);
        escalate(id);
        assertThat(late()).isEqualTo(before + 1);
    }

    private long late() {
        return attention.of("improvement", TODAY).stream()
                .filter(each -> each.route().startsWith("ledger/supervision"))
                .mapToLong(Attention::rows)
                .sum();
    }

    private boolean told(String leader, long id) {
        return database.sql("select count(*) from notice where recipient = ? and route = ?")
                        .params(leader, "ledger/supervision/" + id)
                        .query(Long.class)
                        .single()
                == 1;
    }

    @Test
    void whatIsInTimeOrAnsweredIsNotEscalated() {
        refused("supervision.not-overdue", service.issue(task(Map.of()), TODAY, null));
        var answered =
                orders.add(
                        orders.format()
                                .make(
                                        Map.of(
                                                "matter", "某",
                                                "issuedOn", LocalDate.of(2023, 2, 1),
                                                "answerDueOn", LocalDate.of(2023, 2, 10),
                                                "answeredOn", LocalDate.of(2023, 2, 20),
                                                "answer", "已办结")));
        refused("supervision.not-overdue", answered);
    }

    @Test
    void answerIsGivenInWordsAndDaysInOrder() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.issue(task(Map.of()), TODAY.minusDays(1), null))
                .withMessage("supervision.due-before-issued");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                orders.add(
                                        orders.format()
                                                .make(
                                                        Map.of(
                                                                "matter", "某",
                                                                "issuedOn", TODAY,
                                                                "answerDueOn", TODAY,
                                                                "answeredOn", TODAY))))
                .withMessage("supervision.answer-missing");
        var closed = task(Map.of("doneOn", TODAY, "closedOn", TODAY, "closedBy", "li"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.issue(closed, TODAY, null))
                .withMessage("supervision.task-closed");
    }

    @Test
    void othersIssueAndEscalateNothing() {
        var task = task(Map.of());
        var id = overdue();
        SignedIn.as(Role.OFFICER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.issue(task, TODAY, null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> escalate(id));
    }

    private void refused(String key, long id) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> escalate(id)).withMessage(key);
    }

    /**
     * A leader asks about what is overdue, whatever ledger it stands in; nobody without the right.
     */
    @Test
    void aLeaderIssuesAnOrderAboutAnyMatter() {
        SignedIn.as(Role.LEADER);
        assertThat(service.mayIssue()).isTrue();
        var id = service.issueAbout("办结信访事项：大塘村土地权属", null, TODAY.plusDays(7), " ");
        var order = orders.get(id).data();
        assertThat(order.matter()).isEqualTo("办结信访事项：大塘村土地权属");
        assertThat(order.taskId()).isNull();
        assertThat(order.demand()).isNull();
        SignedIn.as(Role.OFFICER);
        assertThat(service.mayIssue()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.issueAbout("甲", null, TODAY.plusDays(7), null));
    }
}
