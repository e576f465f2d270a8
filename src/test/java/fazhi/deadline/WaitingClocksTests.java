package fazhi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.calendar.HolidayPlanService;
import fazhi.calendar.WholePlans;
import fazhi.deadline.due.DueRow;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.security.session.SystemIdentity;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A clock that reaches into a year without a plan of holidays is not lost: it waits. */
@DatabaseTest
@Transactional
class WaitingClocksTests {

    private static final LocalDate DECIDED = LocalDate.of(2017, 12, 4);

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired HolidayPlanService plans;

    @Autowired DeadlineService deadlines;

    @Autowired WaitingClocks waiting;

    @Test
    void clockIsCountedOnceThePlanIsThere() {
        SystemIdentity.run(this::decide);
        assertThat(service().due()).isNull();
        waiting.count();
        assertThat(service().due()).isNull();
        SystemIdentity.run(() -> plans.importYear(2017, "2017-12-05,OFF,a"));
        waiting.count();
        assertThat(service().due()).as("a plan of one line").isNull();
        SystemIdentity.run(() -> plans.importYear(2017, WholePlans.csv(2017, "2017-12-05,OFF,a")));
        waiting.count();
        assertThat(service().due()).isEqualTo(LocalDate.of(2017, 12, 14));
    }

    private void decide() {
        penalties.add(
                penalties
                        .format()
                        .make(
                                Map.of(
                                        "cause",
                                        "MINING",
                                        "party",
                                        "甲",
                                        "filedOn",
                                        DECIDED.minusDays(30),
                                        "decidedOn",
                                        DECIDED)));
    }

    private DueRow service() {
        return SystemIdentity.run(() -> deadlines.due(50)).stream()
                .filter(row -> row.rule().equals("penalty.serve"))
                .findFirst()
                .orElseThrow();
    }
}
