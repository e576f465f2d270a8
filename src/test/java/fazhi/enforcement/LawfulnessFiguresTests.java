package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.enforcement.officer.OfficerData;
import fazhi.enforcement.officer.TrainingData;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.figure.BoardService;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What is in time, on file and overdue, counted by hand in a town without anything else. */
@DatabaseTest
@TestPropertySource(properties = "portal.today=2023-03-01")
@Transactional
class LawfulnessFiguresTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired FigureCatalogue figures;

    @Autowired BoardService boards;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    @Autowired Ledger<OfficerData> officers;

    @Autowired Ledger<TrainingData> trainings;

    @Autowired Ledger<StaffData> staff;

    @BeforeEach
    void officer() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private FigureValue figure(String id, Period period) {
        return figures.of(List.of(id), period).getFirst();
    }

    private FigureValue figure(String id) {
        return figure(id, YEAR);
    }

    private long filed(String on, String decided, String closed, String archive) {
        var values = new HashMap<String, Object>();
        values.put("cause", "MINING");
        values.put("party", "某经营部");
        values.put("filedOn", LocalDate.parse(on));
        values.put("decidedOn", decided == null ? null : LocalDate.parse(decided));
        values.put("servedOn", decided == null ? null : LocalDate.parse(decided));
        values.put("paidOn", decided == null ? null : LocalDate.parse(decided));
        values.put("closedOn", closed == null ? null : LocalDate.parse(closed));
        values.put("archiveNumber", archive);
        return penalties.add(penalties.format().make(values));
    }

    private void act(long id, CaseActKind kind, String on) {
        acts.add(
                new CaseActData(
                        id, kind, LocalDate.parse(on), null, null, null, null, null, null, null));
    }

    /** Beside what was decided in time stands what still waits. */
    @Test
    void casesUndecidedPastNinetyDaysAreNamed() {
        filed("2022-03-01", "2022-04-01", null, null);
        assertThat(daysToDecide()).isEqualTo("已决定 1 宗，其中 1 宗在90日内");
        filed("2022-12-20", null, null, null);
        assertThat(daysToDecide()).doesNotContain("尚未决定");
        filed("2022-01-10", null, null, null);
        assertThat(daysToDecide()).endsWith("；另有 1 宗超过90日尚未决定");
    }

    private String daysToDecide() {
        return boards.of("enforcement", YEAR).charts().stream()
                .filter(chart -> chart.id().equals("penalty.days"))
                .findFirst()
                .orElseThrow()
                .headline();
    }

    @Test
    void ofAYearWithoutAnythingNothingIsKnown() {
        for (var id :
                List.of(
                        "clock.overdue",
                        "decision.on-time-rate",
                        "disclosure.on-time-rate",
                        "record.coverage-rate",
                        "officer.training-hours")) {
            assertThat(figure(id).value()).as(id).isNull();
            assertThat(figure(id).note()).as(id).isNotBlank();
        }
    }

    /** 90 days after 2022-03-01 is 2022-05-30: one on the day, one a day late, one stood still. */
    @Test
    void decisionsInTimeAreThoseWithinNinetyDaysWithoutASuspension() {
        filed("2022-03-01", "2022-05-30", null, null);
        filed("2022-03-01", "2022-05-31", null, null);
        var still = filed("2022-03-01", "2022-06-08", null, null);
        act(still, CaseActKind.SUSPENDED, "2022-04-01");
        act(still, CaseActKind.RESUMED, "2022-04-11");
        filed("2022-11-01", null, null, null);
        assertThat(figure("decision.on-time").value()).isEqualByComparingTo("2");
        assertThat(figure("decision.on-time-rate").value()).isEqualByComparingTo("66.67");
        assertThat(figure("decision.on-time-rate").rows()).isEqualTo(3);
    }

    /** Seven working days after Friday 2022-07-01 is 2022-07-12. */
    @Test
    void disclosuresAreCountedWhereTheProcedureIsRegistered() {
        var inTime = filed("2022-06-01", "2022-07-01", null, null);
        act(inTime, CaseActKind.PUBLISHED, "2022-07-12");
        var late = filed("2022-06-01", "2022-07-01", null, null);
        act(late, CaseActKind.PUBLISHED, "2022-07-13");
        var closedWithout = filed("2022-06-01", "2022-07-01", "2022-07-05", null);
        act(closedWithout, CaseActKind.NOTICE, "2022-06-10");
        filed("2022-06-01", "2022-07-01", null, null);
        assertThat(figure("disclosure.on-time").value()).isEqualByComparingTo("1");
        assertThat(figure("disclosure.on-time-rate").value()).isEqualByComparingTo("33.33");
        assertThat(figure("disclosure.on-time-rate").rows()).isEqualTo(3);
    }

    @Test
    void aDecisionThatMayStillBeMadePublicIsLeftOut() {
        var id = filed("2023-01-10", "2023-02-24", null, null);
        act(id, CaseActKind.NOTICE, "2023-02-10");
        assertThat(figure("disclosure.on-time-rate", Period.year(2023)).value()).isNull();
    }

    @Test
    void recordsAreOnFileByTheirNumberOrByTheAct() {
        filed("2022-01-10", "2022-02-10", "2022-03-01", "案卷1");
        act(
                filed("2022-01-10", "2022-02-10", "2022-03-01", null),
                CaseActKind.ARCHIVED,
                "2022-03-02");
        filed("2022-01-10", "2022-02-10", "2022-03-01", null);
        filed("2022-01-10", null, null, null);
        assertThat(figure("record.covered").value()).isEqualByComparingTo("2");
        assertThat(figure("record.coverage-rate").value()).isEqualByComparingTo("66.67");
        assertThat(figure("record.coverage-rate").rows()).isEqualTo(3);
    }

    /** Filed 2022-08-01, ninety days are over on 2022-10-30; decided on 2022-12-15. */
    @Test
    void overdueIsCountedAsOfTheDay() {
        filed("2022-08-01", "2022-12-15", null, null);
        assertThat(figure("clock.overdue", Period.parse("2022-11").orElseThrow()).value())
                .isEqualByComparingTo("1");
        assertThat(figure("clock.overdue", Period.parse("2022-11").orElseThrow()).route())
                .isEqualTo("deadlines?near=OVERDUE&day=2022-11-30");
        assertThat(figure("clock.overdue").value()).isEqualByComparingTo("0");
    }

    @Test
    void trainingIsTheAverageOfTheOfficersOnDuty() {
        var first = officer("甲某", null);
        var second = officer("乙某", null);
        officer("丙某", null);
        var left = officer("丁某", LocalDate.of(2022, 6, 1));
        trained(first, "40", "2022-05-05");
        trained(first, "22.5", "2022-09-05");
        trained(second, "10", "2022-05-05");
        trained(left, "30", "2022-05-05");
        trained(second, "99", "2021-05-05");
        assertThat(figure("officer.training-hours.total").value()).isEqualByComparingTo("72.5");
        assertThat(figure("officer.training-hours").value()).isEqualByComparingTo("24.2");
    }

    /** Whoever left is neither in the number nor among the rows behind it. */
    @Test
    void trainingLeadsToTheRowsItIsMadeOf() {
        var here = officer("甲某", null);
        trained(here, "40", "2022-05-05");
        trained(officer("乙某", LocalDate.of(2022, 6, 1)), "30", "2022-05-05");
        officers.remove(removed());
        var total = figure("officer.training-hours.total");
        var rows = trainings.list(behind(total), 0, 100);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.data().officerId()).isEqualTo(here));
        assertThat(total.value()).isEqualByComparingTo(rows.getFirst().data().hours());
        assertThat(total.rows()).isEqualTo(1);
        assertThat(figure("officer.training-hours").route()).isEqualTo(total.route());
    }

    private long removed() {
        var officer = officer("丙某", null);
        trained(officer, "5", "2022-05-05");
        return officer;
    }

    private static LedgerQuery behind(FigureValue figure) {
        return LedgerQuery.of(
                Stream.of(figure.route().split("[?]")[1].split("&"))
                        .map(part -> part.split("="))
                        .map(
                                part ->
                                        Condition.Picked.NAMES.contains(part[0])
                                                ? new Condition.Picked(part[0], part[1])
                                                : Condition.parse(part[0], part[1]))
                        .toList());
    }

    private long officer(String name, LocalDate left) {
        int number = staff.list(LedgerQuery.ALL, 0, 500).size() + 900;
        var person = staff.add(new StaffData(number, name, null, "科员", false, false));
        return officers.add(new OfficerData(person, LocalDate.of(2021, 1, 1), left, null, null));
    }

    private void trained(long officer, String hours, String on) {
        trainings.add(
                new TrainingData(
                        officer,
                        "行政处罚法",
                        LocalDate.parse(on),
                        new BigDecimal(hours),
                        null,
                        null,
                        null));
    }
}
