package fazhi.enforcement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.RecordRef;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.BegunClock;
import fazhi.enforcement.seizure.ItemKind;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.ledger.Ledger;
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
import org.springframework.transaction.annotation.Transactional;

/** By when a seizure is made public, in a town that has begun to publish them. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class PublicationClocksTests {

    @Autowired Ledger<SeizedItemData> seizures;

    @Autowired DeadlineService deadlines;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long seized(String day, @Nullable String published) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", ItemKind.EXCAVATOR);
        values.put("quantity", 1);
        values.put("seizedOn", LocalDate.parse(day));
        values.put("publishedOn", published == null ? null : LocalDate.parse(published));
        return seizures.add(seizures.format().make(values));
    }

    private void publish(long id, @Nullable String day) {
        var row = seizures.get(id);
        var format = seizures.format();
        var on = day == null ? null : LocalDate.parse(day);
        seizures.change(row.with(format.with(row.data(), format.column("publishedOn"), on)));
    }

    private List<LocalDate> due(long id) {
        return deadlines.of(new RecordRef("seizure", id)).stream()
                .filter(clock -> clock.rule().equals("seizure.publish"))
                .map(BegunClock::due)
                .toList();
    }

    @Test
    void aTownThatPublishesNoneHearsNothing() {
        assertThat(due(seized("2023-01-16", null))).isEmpty();
    }

    /**
     * Monday 16 January 2023: four days to Friday, the feast from the 21st to the 27th, work on
     * both days of the weekend after it, five days, five, and four to Thursday 16 February.
     */
    @Test
    void twentyWorkingDaysAcrossTheSpringFestival() {
        seized("2023-01-16", "2023-02-01");
        assertThat(due(seized("2023-01-16", null))).containsExactly(LocalDate.of(2023, 2, 16));
    }

    @Test
    void theFirstOnePublishedBeginsItForWhatWasSeizedSince() {
        var before = seized("2023-01-13", null);
        var first = seized("2023-01-16", null);
        var since = seized("2023-01-17", null);
        publish(first, "2023-02-01");
        assertThat(due(before)).isEmpty();
        assertThat(due(first)).as("it was published").isEmpty();
        assertThat(due(since)).containsExactly(LocalDate.of(2023, 2, 17));
        publish(since, "2023-02-02");
        publish(first, null);
        assertThat(due(first)).as("what was seized before the first one").isEmpty();
        publish(since, null);
        assertThat(due(since)).as("none is published any more").isEmpty();
    }

    @Test
    void itIsNotPublishedBeforeItWasSeized() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", ItemKind.EXCAVATOR);
        values.put("quantity", 1);
        values.put("seizedOn", LocalDate.of(2023, 2, 6));
        values.put("publishedOn", LocalDate.of(2023, 2, 5));
        assertThat(
                        seizures.format()
                                .complaints(
                                        seizures.format().make(values), LocalDate.of(2023, 3, 1)))
                .extracting(complaint -> complaint.key())
                .containsExactly("seizure.published-before-seized");
    }
}
