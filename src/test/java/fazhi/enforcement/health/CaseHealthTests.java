package fazhi.enforcement.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.procedure.ProcedureDepth;
import fazhi.ledger.Ledger;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Health and acts of the demo's cases, through the services. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class CaseHealthTests {

    @Autowired CaseHealth health;

    @Autowired ProcedureDepth depth;

    @Autowired CourseService courses;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    @Autowired AuditTrail trail;

    @Autowired Texts texts;

    @Autowired JdbcTemplate database;

    @Autowired EntityManager manager;

    @BeforeEach
    void officer() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long open() {
        return penalties
                .list(LedgerQuery.of(new Condition.Empty("closedOn")), 0, 1)
                .getFirst()
                .id();
    }

    @Test
    void everyRuleHasItsWordsItsArticleAndItsRemedy() {
        assertThat(CaseRules.ALL)
                .allSatisfy(
                        rule -> {
                            assertThat(texts.has(rule.key())).isTrue();
                            assertThat(texts.has(rule.key() + ".source")).isTrue();
                            assertThat(texts.has(rule.key() + ".remedy")).isTrue();
                        });
    }

    @Test
    void theWholeProcedureIsJudgedOnlyWhereItIsRegistered() {
        var year = Period.year(2022);
        var before = health.of(year);
        depth.full(true);
        var after = health.of(year);
        assertThat(after).hasSizeGreaterThan(before.size());
        assertThat(after)
                .anySatisfy(
                        result ->
                                assertThat(result.defects())
                                        .extracting(Defect::rule)
                                        .contains("P-44.missing"));
    }

    /** One case with a day of service shows that the town registers it. */
    @Test
    void whatNoCaseOfTheTownSaysIsSaidOnceAndOfNoCase() {
        assertThat(health.unregistered()).isEmpty();
        database.update("update penalty_case set served_on = null, paid_on = null");
        manager.clear();
        assertThat(health.unregistered()).containsExactly("送达日期", "缴款日期");
        assertThat(rules()).doesNotContain("P-61.unserved", "P-61.late", "P-67.unpaid");
        database.update(
                "update penalty_case set served_on = decided_on where id ="
                        + " (select min(id) from penalty_case where decided_on is not null)");
        manager.clear();
        assertThat(health.unregistered()).containsExactly("缴款日期");
        assertThat(rules()).contains("P-61.unserved");
    }

    private List<String> rules() {
        return health.of(Period.year(2022)).stream()
                .flatMap(result -> result.defects().stream())
                .map(Defect::rule)
                .toList();
    }

    @Test
    void observersAreNotTold() {
        SignedIn.as(Role.OBSERVER);
        assertThat(health.tells()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> health.of(Period.year(2022)));
    }

    @Test
    void anActThatAGateRefusesIsDoneWithAReasonThatTheTrailKeeps() {
        var id = open();
        acts.add(
                new CaseActData(
                        id,
                        CaseActKind.NOTICE,
                        LocalDate.of(2023, 2, 1),
                        null,
                        new BigDecimal("3000"),
                        null,
                        null,
                        null,
                        null,
                        true));
        var row = penalties.get(id);
        var format = penalties.format();
        var decided =
                format.with(
                        format.with(
                                row.data(), format.column("decidedOn"), LocalDate.of(2023, 2, 27)),
                        format.column("fine"),
                        new BigDecimal("4000"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> courses.act(penalties, row.with(decided), null, null, "", _ -> {}))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("course.refused"));
        assertThat(penalties.get(id).data().decidedOn()).isNull();
        courses.act(penalties, row.with(decided), null, null, "已重新告知，文书待补登", _ -> {});
        assertThat(penalties.get(id).data().decidedOn()).isEqualTo(LocalDate.of(2023, 2, 27));
        assertThat(trail.of(new RecordRef("penalty", id)))
                .anySatisfy(
                        entry -> {
                            assertThat(entry.action()).isEqualTo(AuditAction.OVERRIDDEN);
                            assertThat(entry.after()).contains("P-44.amount", "已重新告知");
                        });
    }

    @Test
    void typedAsAFactTheSameIsSavedAndToldInTheHealth() {
        var id = open();
        var format = penalties.format();
        var row = penalties.get(id);
        var fact = format.with(row.data(), format.column("decidedOn"), LocalDate.of(2023, 2, 27));
        acts.add(
                new CaseActData(
                        id,
                        CaseActKind.NOTICE,
                        LocalDate.of(2023, 2, 28),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true));
        penalties.change(row.with(fact));
        assertThat(health.of(id)).extracting(Defect::rule).contains("P-44.late");
    }

    @Test
    void theStepsOfACaseStandInTheirOrderWithTheirDays() {
        var stands = courses.stands(new RecordRef("penalty", open()));
        assertThat(stands)
                .extracting(each -> each.step().key())
                .startsWith("filed", "noticed", "reviewed", "decided", "served");
        assertThat(stands.getFirst().doneOn()).isNotNull();
        assertThat(stands.get(3).doneOn()).isNull();
    }
}
