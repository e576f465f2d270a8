package fazhi.enforcement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.RadarQuery;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.seizure.ItemKind;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is held is the business of who handles the case. */
@DatabaseTest
@TestPropertySource(properties = "portal.today=2023-03-01")
class SeizureOwnersTests {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Autowired Radar radar;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<SeizedItemData> seizures;

    @Autowired Ledger<StaffData> staff;

    @BeforeEach
    void lawOffice() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long person(String name) {
        int number = staff.list(LedgerQuery.ALL, 0, 500).size() + 900;
        return staff.add(new StaffData(number, name, null, "科员", false, false));
    }

    private PenaltyCaseData handled(@Nullable Long officer, @Nullable Long second) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("cause", "MINING");
        values.put("party", "某经营部");
        values.put("filedOn", LocalDate.of(2023, 2, 1));
        values.put("officer", officer);
        values.put("secondOfficer", second);
        return penalties.format().make(values);
    }

    private long seized(@Nullable Long caseId) {
        return seizures.add(
                new SeizedItemData(
                        caseId,
                        ItemKind.EXCAVATOR,
                        null,
                        1,
                        LocalDate.of(2023, 2, 6),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private List<Long> own(long person) {
        return radar
                .page(RadarQuery.of(DAY).of("seizure", "seizure.end").by(person), 0, 50)
                .stream()
                .map(DueRow::recordId)
                .toList();
    }

    @Test
    void bothOfficersOfTheCaseAnswerAndNobodyWhereThereIsNoCase() {
        var first = person("甲某");
        var second = person("乙某");
        var held = seized(penalties.add(handled(first, second)));
        seized(null);
        assertThat(own(first)).containsExactly(held);
        assertThat(own(second)).containsExactly(held);
        assertThat(own(person("丙某"))).isEmpty();
    }

    @Test
    void whoTakesTheCaseOverTakesOverWhatIsHeld() {
        var before = person("丁某");
        var after = person("戊某");
        var id = penalties.add(handled(before, null));
        var held = seized(id);
        penalties.change(penalties.get(id).with(handled(after, null)));
        assertThat(own(after)).containsExactly(held);
        assertThat(own(before)).isEmpty();
    }
}
