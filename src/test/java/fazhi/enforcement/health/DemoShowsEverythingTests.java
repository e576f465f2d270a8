package fazhi.enforcement.health;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.deadline.ClockSource;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.SubStage;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.life.PaperDrafting;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * On the day the guide names, the demo's later cases show every stage, act, clock and defect there
 * is: whoever adds one adds a row to the demo.
 */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-12-15"})
class DemoShowsEverythingTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 12, 15);

    private static final Period YEAR = Period.year(2023);

    @Autowired CaseHealth health;

    @Autowired SeizureHealth seizures;

    @Autowired Radar radar;

    @Autowired PaperDrafting drafting;

    @Autowired CourseService courses;

    @Autowired ObjectProvider<ClockSource> clocks;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private List<Stored<PenaltyCaseData>> later() {
        return penalties.list(
                LedgerQuery.of(Condition.between("filedOn", YEAR.from(), YEAR.to())), 0, 100);
    }

    private long numbered(String number) {
        return later().stream()
                .filter(row -> number.equals(row.data().caseNumber()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everyStageAndEveryPartOfOne() {
        assertThat(later()).extracting(row -> row.data().stage()).contains(CaseStage.values());
        assertThat(later()).extracting(row -> row.data().subStage()).contains(SubStage.values());
    }

    @Test
    void everyActOfProcedureAndEveryStepOfTheCourse() {
        var cases = later().stream().map(Stored::id).collect(Collectors.toSet());
        assertThat(acts.list(LedgerQuery.ALL, 0, 500))
                .filteredOn(act -> cases.contains(act.data().caseId()))
                .extracting(act -> act.data().kind())
                .contains(CaseActKind.values());
        var done =
                cases.stream()
                        .flatMap(id -> courses.stands(new RecordRef("penalty", id)).stream())
                        .filter(stand -> stand.doneOn() != null)
                        .map(stand -> stand.step().key())
                        .collect(Collectors.toSet());
        assertThat(courses.of("penalty").orElseThrow().steps())
                .extracting(step -> step.key())
                .isSubsetOf(done);
    }

    /** The portal enters the report of the year by itself, and with it its three clocks. */
    @Test
    @Transactional
    void everyClockRuns() {
        drafting.expect("skeleton", Period.year(2022));
        var running =
                radar.page(RadarQuery.of(TODAY), 0, 500).stream()
                        .map(DueRow::rule)
                        .collect(Collectors.toSet());
        var declared = clocks.stream().flatMap(source -> source.rules().stream()).toList();
        assertThat(declared).hasSizeGreaterThan(15).isSubsetOf(running);
    }

    /** By hand: the lorry of 4 July, which the demo left unpublished; those before it were. */
    @Test
    void theSeizureNobodyPublishedIsLateSinceAugust() {
        assertThat(radar.page(RadarQuery.of(TODAY).of("seizure", "seizure.publish"), 0, 9))
                .extracting(row -> row.rule() + " " + row.due())
                .containsExactly("seizure.publish 2023-08-01");
    }

    /** By hand: the public has been asked about the market since 1 December, thirty days. */
    @Test
    void theDecisionThePublicIsAskedAboutWaitsForTheEndOfTheYear() {
        assertThat(radar.page(RadarQuery.of(TODAY).of("decision", ""), 0, 9))
                .extracting(row -> row.rule() + " " + row.due())
                .containsExactly("decision.comment 2023-12-31");
    }

    @Test
    void everyDefectOfACaseAndOfASeizure() {
        var found =
                Stream.concat(health.of(YEAR).stream(), seizures.of(YEAR).stream())
                        .flatMap(result -> result.defects().stream())
                        .map(Defect::rule)
                        .collect(Collectors.toSet());
        assertThat(Stream.concat(CaseRules.ALL.stream(), SeizureRules.ALL.stream()))
                .extracting(LawRule::id)
                .isSubsetOf(found);
    }

    @Test
    void theCaseThatWasDoneAsTheLawHasItLacksNothing() {
        assertThat(health.of(numbered("雷高立〔2023〕6号"))).isEmpty();
        assertThat(seizures.ofCase(numbered("雷高立〔2023〕6号"))).isEmpty();
    }

    /**
     * By hand: 2023-21 collected on Thursday 14, two working days; 2023-20 told on Tuesday 12,
     * five; 2023-15 decided on Monday 11, seven, to serve and to publish; 2023-16 served on the
     * 5th, fifteen days; 2023-19 registered evidence on Monday 11, seven.
     */
    @Test
    void theLinesOfTheWeekAreThoseAPersonFindsByHand() {
        var week = radar.page(RadarQuery.of(TODAY).of("penalty", "").within(Nearness.WEEK), 0, 500);
        assertThat(week)
                .extracting(row -> row.subject().split(" ")[0] + " " + row.rule() + " " + row.due())
                .containsExactlyInAnyOrder(
                        "雷高立〔2023〕21号 penalty.hand-in 2023-12-18",
                        "雷高立〔2023〕20号 penalty.hearing 2023-12-19",
                        "雷高立〔2023〕15号 penalty.serve 2023-12-20",
                        "雷高立〔2023〕15号 penalty.publish 2023-12-20",
                        "雷高立〔2023〕16号 penalty.pay 2023-12-20",
                        "雷高立〔2023〕19号 penalty.evidence 2023-12-20");
        assertThat(week).extracting(row -> Objects.requireNonNull(row.due())).isSorted();
    }
}
