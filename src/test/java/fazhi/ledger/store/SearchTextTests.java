package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.UnitData;
import fazhi.publicity.activity.Theme;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SearchTextTests {

    @Autowired LedgerDirectory ledgers;

    @Autowired Ledger<UnitData> villageLedger;

    @Autowired JdbcClient database;

    @BeforeEach
    void anActivity() {
        SignedIn.as(Role.LAW_OFFICE);
        var village = villageLedger.add(new UnitData(1, "龙井村", null, null, null));
        add(
                ledgers.get("activity"),
                Map.of(
                        "title",
                        "送法进村Ａ组",
                        "heldOn",
                        LocalDate.of(2025, 5, 28),
                        "theme",
                        Theme.values()[0],
                        "villages",
                        Set.of(village)));
    }

    /** By title, village, date, in half or full width, by initials, several words in any order. */
    @ParameterizedTest
    @ValueSource(strings = {"送法", "a组", "Ａ组", "龙井", "2025-05-28", "sfjc", "ljc", "龙井 送法"})
    void rowIsFoundByWhatItShows(String typed) {
        assertThat(found(typed)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"石桥", "送法 石桥", "%"})
    void rowIsNotFoundByWhatItDoesNot(String typed) {
        assertThat(found(typed)).isZero();
    }

    @Test
    void textsWrittenAnewFindTheSameAndTouchNoVersion() {
        var before = ledgers.get("activity").versions(LedgerQuery.ALL);
        database.sql("update publicity_activity set search_text = ''").update();
        assertThat(found("ljc")).isZero();
        ((JpaLedger<?, ?>) ledgers.get("activity")).index().renew();
        assertThat(found("ljc")).isOne();
        assertThat(ledgers.get("activity").versions(LedgerQuery.ALL)).isEqualTo(before);
    }

    @Test
    void marksOfTheDemoAreNoColumnOfAPortalInUse() {
        assertThat(ledgers.all())
                .allSatisfy(ledger -> assertThat(ledger.format().with(Trait.MARK)).isEmpty());
    }

    private long found(String typed) {
        var query = new LedgerQuery(typed, List.of(), List.of());
        return ledgers.get("activity").totals(query).rows();
    }

    private <D extends Record> void add(Ledger<D> ledger, Map<String, Object> values) {
        ledger.add(ledger.format().make(values));
    }
}
