package fazhi.enforcement.health;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the town registers of its cases at all (已登记项目): where no case has a day of service, the town
 * does not register it, which is one fact about the town and no fault of each case.
 */
@Component
record Registered(Ledger<PenaltyCaseData> penalties) {

    static final String SERVED = "servedOn";

    static final String PAID = "paidOn";

    static final String NUMBER = "decisionNumber";

    static final String SECOND = "secondOfficer";

    private static final List<String> COLUMNS = List.of(SECOND, NUMBER, SERVED, PAID);

    /** A town that closed fewer cases has not shown yet what it registers. */
    private static final int ENOUGH = 3;

    /** Columns no case has, of a town that has closed some; one statement. */
    Set<String> never() {
        var asked = new ArrayList<Tally>();
        asked.add(Tally.rows(List.of(new Condition.Filled("closedOn"))));
        COLUMNS.forEach(column -> asked.add(Tally.rows(List.of(new Condition.Filled(column)))));
        var counts = penalties.tally(asked);
        var never = new LinkedHashSet<String>();
        if (counts.getFirst().rows() >= ENOUGH) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                if (counts.get(i + 1).rows() == 0) {
                    never.add(COLUMNS.get(i));
                }
            }
        }
        return never;
    }
}
