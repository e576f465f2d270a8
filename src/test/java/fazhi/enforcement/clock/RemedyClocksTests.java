package fazhi.enforcement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.RecordRef;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.BegunClock;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.enforcement.remedy.RemedyKind;
import fazhi.ledger.Ledger;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** By when the town answers a reconsideration, and a suit, of which it received the copy. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-12-15"})
@Transactional
class RemedyClocksTests {

    @Autowired Ledger<RemedyData> remedies;

    @Autowired DeadlineService deadlines;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long received(RemedyKind kind, String day, @Nullable LocalDate answered) {
        return remedies.add(
                new RemedyData(
                        kind,
                        LocalDate.parse(day),
                        "不服处罚决定",
                        null,
                        null,
                        answered,
                        null,
                        null,
                        null,
                        null,
                        true));
    }

    private List<LocalDate> due(long id) {
        return deadlines.of(new RecordRef("remedy", id)).stream().map(BegunClock::due).toList();
    }

    /** Friday 8 December 2023: ten working days end on Friday the 22nd. */
    @Test
    void aReconsiderationIsAnsweredInTenWorkingDays() {
        assertThat(due(received(RemedyKind.RECONSIDERATION, "2023-12-08", null)))
                .containsExactly(LocalDate.of(2023, 12, 22));
    }

    /** A limit of the town's does not roll: Saturday 23 December is the last day. */
    @Test
    void aSuitIsAnsweredInFifteenDays() {
        assertThat(due(received(RemedyKind.LITIGATION, "2023-12-08", null)))
                .containsExactly(LocalDate.of(2023, 12, 23));
    }

    @Test
    void theAnswerStopsItAndSoDoesTheDecision() {
        var answered =
                received(RemedyKind.RECONSIDERATION, "2023-12-01", LocalDate.of(2023, 12, 12));
        assertThat(due(answered)).isEmpty();
        var open = received(RemedyKind.LITIGATION, "2023-11-01", null);
        assertThat(due(open)).containsExactly(LocalDate.of(2023, 11, 16));
        var row = remedies.get(open);
        var format = remedies.format();
        remedies.change(
                row.with(
                        format.with(
                                row.data(),
                                format.column("decidedOn"),
                                LocalDate.of(2023, 12, 1))));
        assertThat(due(open)).isEmpty();
    }
}
