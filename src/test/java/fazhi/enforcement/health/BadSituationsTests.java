package fazhi.enforcement.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.enforcement.penalty.PartyKind;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.PenaltyKind;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.course.Objection;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bad situations through the services: asked as an act each is refused or warned of with its
 * article; typed as what happened each is saved as it is and stands in the health page.
 */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class BadSituationsTests {

    private static final int LEAST = 30;

    private static final Map<String, UnaryOperator<Situation>> ALL = new LinkedHashMap<>();

    @Autowired CaseHealth health;

    @Autowired CourseService courses;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    @Autowired Ledger<StaffData> staff;

    private List<Long> people;

    static {
        ALL.put("P-42.alone", s -> s.with("secondOfficer", null).changing("secondOfficer"));
        ALL.put("P-42.certificate", s -> s.with("officer", -1L).changing("officer"));
        ALL.put(
                "P-58.reviewer",
                s ->
                        s.without(CaseActKind.LEGAL_REVIEW)
                                .act(CaseActKind.LEGAL_REVIEW, "2022-04-11", first(s), null)
                                .acting());
        ALL.put(
                "P-64.chair",
                s ->
                        s.without(CaseActKind.HEARING)
                                .act(CaseActKind.HEARING, "2022-04-06", first(s), null)
                                .acting());
        ALL.put("P-36", s -> s.act(CaseActKind.BREACH_ENDED, "2020-02-28", null, null).acting());
        ALL.put("P-44.missing", s -> s.without(CaseActKind.NOTICE).deciding());
        ALL.put("P-44.late", s -> s.by(CaseActKind.NOTICE, "2022-04-21", "8000").acting());
        ALL.put(
                "P-44.amount",
                s ->
                        s.without(CaseActKind.DEFENCE, CaseActKind.DEFENCE_REVIEWED)
                                .by(CaseActKind.NOTICE, "2022-03-15", "7000")
                                .deciding());
        ALL.put("P-45.heavier", s -> s.by(CaseActKind.NOTICE, "2022-03-15", "7000").deciding());
        ALL.put("P-45.unreviewed", s -> s.without(CaseActKind.DEFENCE_REVIEWED).deciding());
        ALL.put(
                "P-62",
                s ->
                        s.without(CaseActKind.DEFENCE, CaseActKind.DEFENCE_REVIEWED)
                                .by(CaseActKind.NOTICE, "2022-04-20", "8000")
                                .deciding());
        ALL.put("P-63", s -> s.without(CaseActKind.HEARING_TOLD).deciding());
        ALL.put(
                "P-64.early",
                s ->
                        s.without(CaseActKind.HEARING, CaseActKind.HEARING_CALLED)
                                .by(CaseActKind.HEARING_TOLD, "2022-04-15", null)
                                .deciding());
        ALL.put(
                "P-64.uncalled",
                s ->
                        s.without(CaseActKind.HEARING_CALLED)
                                .by(CaseActKind.HEARING, "2022-04-06", null)
                                .acting());
        ALL.put(
                "P-64.called",
                s ->
                        s.by(CaseActKind.HEARING_CALLED, "2022-03-28", null)
                                .by(CaseActKind.HEARING, "2022-04-06", null)
                                .acting());
        ALL.put("P-65", s -> s.by(CaseActKind.HEARING, "2022-04-25", null).acting());
        ALL.put("P-51.person", s -> s.simple("200.01").deciding());
        ALL.put(
                "P-51.organisation",
                s -> s.simple("3000.01").with("partyKind", PartyKind.ORGANISATION).deciding());
        ALL.put(
                "P-51.kind",
                s ->
                        s.simple("50.00")
                                .with(
                                        "penalties",
                                        Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GOODS))
                                .deciding());
        ALL.put(
                "P-57",
                s -> s.with("penalties", Set.of(PenaltyKind.FINE, PenaltyKind.CLOSE)).deciding());
        ALL.put("P-58.missing", s -> s.without(CaseActKind.LEGAL_REVIEW).deciding());
        ALL.put("P-58.late", s -> s.by(CaseActKind.LEGAL_REVIEW, "2022-04-21", null).acting());
        ALL.put(
                "P-58.failed",
                s ->
                        s.without(CaseActKind.LEGAL_REVIEW)
                                .act(CaseActKind.LEGAL_REVIEW, "2022-04-11", null, null, false, "")
                                .deciding());
        ALL.put("P-59", s -> s.with("decisionNumber", null).deciding());
        ALL.put("P-9", s -> s.with("penalties", Set.of(PenaltyKind.WARNING)).deciding());
        ALL.put(
                "P-61.unserved",
                s -> s.with("servedOn", null).with("paidOn", null).changing("closedOn"));
        ALL.put("P-67.unpaid", s -> s.with("paidOn", null).changing("closedOn"));
        ALL.put("P-68", s -> s.act(CaseActKind.COLLECTED, "2022-04-20", null, "100.01").acting());
        ALL.put(
                "P-70",
                s -> s.act(CaseActKind.COLLECTED, "2022-04-20", null, "50", null, null).acting());
        ALL.put(
                "P-72.cap",
                s -> s.act(CaseActKind.SURCHARGED, "2022-06-30", null, "8000.01").acting());
        ALL.put(
                "P-72.early",
                s -> s.act(CaseActKind.SURCHARGED, "2022-05-06", null, "240").acting());
        ALL.put(
                "C-54.missing",
                s -> s.act(CaseActKind.COURT_ASKED, "2022-11-15", null, null).acting());
        ALL.put(
                "C-54.early",
                s ->
                        s.act(CaseActKind.URGED, "2022-11-08", null, null)
                                .act(CaseActKind.COURT_ASKED, "2022-11-15", null, null)
                                .acting());
        ALL.put(
                "C-53.early",
                s ->
                        s.act(CaseActKind.URGED, "2022-09-05", null, null)
                                .act(CaseActKind.COURT_ASKED, "2022-10-21", null, null)
                                .acting());
        ALL.put(
                "C-53.late",
                s ->
                        s.act(CaseActKind.URGED, "2022-09-05", null, null)
                                .act(CaseActKind.COURT_ASKED, "2023-01-23", null, null)
                                .acting());
        ALL.put(
                "P-27",
                s -> s.act(CaseActKind.TRANSFERRED, "2022-05-05", null, null, null, null).acting());
        ALL.put("P-47", s -> s.without(CaseActKind.ARCHIVED).changing("closedOn"));
        ALL.put(
                "P-48.withdraw",
                s -> s.act(CaseActKind.ANNULLED, "2022-06-01", null, null).acting());
        // these are so as soon as their last day is over, whatever anybody does then
        ALL.put(
                "P-60",
                s ->
                        s.simple("50.00")
                                .with("decidedOn", LocalDate.of(2022, 5, 31))
                                .later("2022-06-01"));
        ALL.put(
                "P-61.late",
                s ->
                        s.with("servedOn", LocalDate.of(2022, 5, 5))
                                .with("paidOn", LocalDate.of(2022, 5, 6)));
        ALL.put("P-48.late", s -> s.by(CaseActKind.PUBLISHED, "2022-05-06", null));
        ALL.put("P-67.late", s -> s.with("paidOn", LocalDate.of(2022, 5, 9)));
    }

    private static Long first(Situation situation) {
        return (Long) situation.values.get("officer");
    }

    static Stream<String> all() {
        return ALL.keySet().stream();
    }

    static Stream<String> asActs() {
        return all().filter(
                        rule -> ALL.get(rule).apply(new Situation(List.of(1L, 2L, 3L))).isAct());
    }

    @BeforeEach
    void officer() {
        SignedIn.as(Role.LAW_OFFICE);
        people = Stream.of("执法员甲", "执法员乙", "法制审核员（演示）", "镇长（演示）").map(this::named).toList();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long named(String name) {
        return staff.list(LedgerQuery.of(new Condition.Contains("name", name)), 0, 1)
                .getFirst()
                .id();
    }

    private Situation situation(String rule) {
        var made = ALL.get(rule).apply(new Situation(people));
        made.values.replaceAll(
                (_, value) -> Long.valueOf(-1).equals(value) ? people.getLast() : value);
        return made;
    }

    @Test
    void thereAreAtLeastThirtyOfThem() {
        assertThat(asActs().count()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void theCaseTheyAreMadeOfHasNoDefect() {
        assertThat(health.of(saved(new Situation(people)))).isEmpty();
    }

    private long saved(Situation situation) {
        var id = penalties.add(situation.data(penalties.format()));
        situation.acts.forEach(act -> acts.add(Situation.of(id, act)));
        return id;
    }

    @ParameterizedTest
    @MethodSource("all")
    void asAFactItIsSavedAsItIsAndStandsInTheHealth(String rule) {
        var situation = situation(rule);
        var data = situation.data(penalties.format());
        var id = saved(situation);
        assertThat(penalties.get(id).data()).isEqualTo(data);
        assertThat(health.of(id))
                .filteredOn(defect -> defect.rule().equals(rule))
                .singleElement()
                .satisfies(defect -> assertThat(defect.source()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void broughtInWithManyItIsSavedAsItIsAndStandsInTheHealth(String rule) {
        var situation = situation(rule);
        var data = situation.data(penalties.format());
        var id =
                penalties
                        .batch()
                        .write(List.of(new Stored<>(LedgerBatch.NEW, 0, data)))
                        .getFirst()
                        .id();
        acts.batch()
                .write(
                        situation.acts.stream()
                                .map(act -> Situation.of(id, act))
                                .map(act -> new Stored<>(LedgerBatch.NEW, 0, act))
                                .toList());
        assertThat(penalties.get(id).data()).isEqualTo(data);
        assertThat(health.of(id)).extracting(Defect::rule).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("asActs")
    void asAnActItIsRefusedOrWarnedOf(String rule) {
        var situation = situation(rule);
        var before =
                situation.before(
                        penalties.format(),
                        Map.of("officer", people.get(0), "secondOfficer", people.get(1)));
        var id = penalties.add(before);
        situation.actsBefore().forEach(act -> acts.add(Situation.of(id, act)));
        var after = penalties.get(id).with(situation.data(penalties.format()));
        var row = situation.last() == null ? null : Situation.of(id, situation.last());
        var said =
                courses.objections("penalty", after, row).stream()
                        .filter(each -> each.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
        assertThat(said.source()).isNotBlank();
        if (said.refuses()) {
            refused(id, after, row, said);
        }
    }

    private void refused(long id, Stored<PenaltyCaseData> after, CaseActData row, Objection said) {
        var before = penalties.get(id).data();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                courses.act(
                                        penalties,
                                        after,
                                        row == null ? null : acts,
                                        row,
                                        "",
                                        _ -> {}))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("course.refused"));
        assertThat(penalties.get(id).data()).as(said.rule()).isEqualTo(before);
    }
}
