package fazhi.deadline.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.People;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A last day that comes near is told once, to whoever answers for the matter. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class RemindersTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired Reminders reminders;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired People people;

    @Autowired JdbcClient database;

    @BeforeEach
    void quiet() {
        SignedIn.as(Role.LAW_OFFICE);
        database.sql("delete from notice").update();
        database.sql("delete from reminder_run").update();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long filed(LocalDate day, Map<String, Object> others) {
        var values = new HashMap<String, Object>();
        values.put("cause", "MINING");
        values.put("party", "某经营部");
        values.put("filedOn", day);
        values.putAll(others);
        var id = penalties.add(penalties.format().make(values));
        // written before the statement of the reminders reads
        penalties.list(LedgerQuery.of(Condition.is("party", "某经营部")), 0, 1);
        return id;
    }

    private List<String> told(long id) {
        return database.sql("select recipient from notice where route = ? order by recipient")
                .param("ledger/penalty/" + id)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "31, false",
        "30, true",
        "29, false",
        "15, true",
        "8, false",
        "7, true",
        "3, true",
        "2, false",
        "1, true",
        "0, false",
        "-1, false"
    })
    void fiveDaysAreTold(int left, boolean told) {
        assertThat(Reminders.crossed(TODAY.plusDays(left), TODAY.minusDays(1), TODAY))
                .isEqualTo(told);
    }

    @Test
    void aDayThePortalDidNotRunIsMadeUpFor() {
        assertThat(Reminders.crossed(TODAY.plusDays(6), TODAY.minusDays(3), TODAY)).isTrue();
        assertThat(Reminders.crossed(TODAY.plusDays(6), TODAY.minusDays(1), TODAY)).isFalse();
    }

    @Test
    void whoAnswersForTheMatterIsToldOnceADay() {
        var me = people.staff("zhifa").orElseThrow();
        var id = filed(TODAY.minusDays(90 - 7), Map.of("officer", me));
        reminders.send();
        assertThat(told(id)).containsExactly("zhifa");
        reminders.send();
        assertThat(told(id)).containsExactly("zhifa");
    }

    @Test
    void whatNobodyAnswersForTheLawOfficeIsTold() {
        var id = filed(TODAY.minusDays(90 - 3), Map.of());
        var decided = filed(TODAY.minusDays(90 - 3), Map.of("decidedOn", TODAY));
        reminders.send();
        assertThat(told(id)).isEqualTo(people.with("LAW_OFFICE"));
        assertThat(told(decided)).isEmpty();
    }
}
