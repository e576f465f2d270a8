package fazhi.enforcement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.RadarQuery;
import fazhi.enforcement.officer.OfficerData;
import fazhi.enforcement.officer.TrainingData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Sixty class hours by 31 December, of who was on duty the whole year. */
@DatabaseTest
@TestPropertySource(properties = "portal.today=2024-06-30")
@Transactional
class TrainingClocksTests {

    @Autowired Radar radar;

    @Autowired Ledger<OfficerData> officers;

    @Autowired Ledger<TrainingData> trainings;

    @Autowired Ledger<StaffData> staff;

    private long first;

    @BeforeEach
    void somebodyOnDuty() {
        SignedIn.as(Role.LAW_OFFICE);
        first = officer("甲某", "2020-01-01", null);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long officer(String name, String from, String left) {
        int number = staff.list(LedgerQuery.ALL, 0, 500).size() + 900;
        var person = staff.add(new StaffData(number, name, null, "科员", false, false));
        return officers.add(
                new OfficerData(
                        person,
                        from == null ? null : LocalDate.parse(from),
                        left == null ? null : LocalDate.parse(left),
                        null,
                        null));
    }

    private long trained(long officer, String hours, String on) {
        return trainings.add(
                new TrainingData(
                        officer,
                        "行政处罚法",
                        LocalDate.parse(on),
                        new BigDecimal(hours),
                        null,
                        null,
                        null));
    }

    private List<DueRow> owed(String day) {
        return radar.page(
                RadarQuery.of(LocalDate.parse(day)).of("officer", TrainingClocks.RULE), 0, 50);
    }

    private List<Long> owing(String day) {
        return owed(day).stream().map(DueRow::recordId).toList();
    }

    @Test
    void fiftyNineAndAHalfHoursAreOwedByTheEndOfTheYear() {
        trained(first, "40", "2023-03-01");
        trained(first, "19.5", "2023-11-01");
        assertThat(owed("2023-12-15"))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo("2023-12-31"));
    }

    @Test
    void withTheSixtiethHourTheClockStops() {
        trained(first, "40", "2023-03-01");
        trained(first, "20", "2023-11-01");
        assertThat(owing("2023-12-15")).isEmpty();
        assertThat(owing("2023-10-31")).containsExactly(first);
    }

    @Test
    void hoursOfAnotherYearOrOfAnotherOfficerDoNotCount() {
        var other = officer("乙某", "2020-01-01", null);
        trained(first, "60", "2022-03-01");
        trained(other, "60", "2023-03-01");
        assertThat(owing("2022-12-31")).containsExactly(other);
        assertThat(owing("2023-12-15")).containsExactly(first);
    }

    @Test
    void theFirstTrainingOfAYearIsAboutEverybodyAndSoIsTheLastTakenBack() {
        var other = officer("乙某", null, null);
        assertThat(owing("2023-12-15")).isEmpty();
        var held = trained(first, "6", "2023-02-16");
        assertThat(owing("2023-12-15")).containsExactlyInAnyOrder(first, other);
        trainings.remove(held);
        assertThat(owing("2023-12-15")).isEmpty();
    }

    @Test
    void ofAPartOfAYearNothingIsSaid() {
        officer("乙某", "2023-01-02", null);
        officer("丙某", "2020-01-01", "2023-12-31");
        var whole = officer("丁某", "2023-01-01", "2024-01-01");
        trained(first, "6", "2023-02-16");
        assertThat(owing("2023-12-15")).containsExactlyInAnyOrder(first, whole);
    }

    @Test
    void whatWasMissedIsOverdueUntilTheNextYearsTrainingBegins() {
        trained(first, "59", "2022-02-16");
        assertThat(owed("2023-01-01").getFirst().due()).isEqualTo("2022-12-31");
        assertThat(owed("2023-01-01")).hasSize(2);
        trained(officer("乙某", "2023-05-01", null), "6", "2023-06-20");
        trained(first, "60", "2023-05-20");
        assertThat(owed("2023-05-19")).hasSize(2);
        assertThat(owed("2023-05-20")).isEmpty();
    }

    @Test
    void theYearAfterTheLastTrainingIsOwedToo() {
        trained(first, "60", "2022-02-16");
        assertThat(owing("2022-12-31")).isEmpty();
        assertThat(owing("2023-01-01")).containsExactly(first);
        assertThat(owing("2021-12-31")).isEmpty();
    }
}
