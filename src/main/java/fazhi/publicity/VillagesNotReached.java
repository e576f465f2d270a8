package fazhi.publicity;

import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.query.Condition;
import fazhi.organisation.unit.Units;
import fazhi.publicity.activity.ActivityData;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Villages in the reader's scope that no activity of this year has reached (本年尚未开展活动的村). */
@Component
@Order(330)
class VillagesNotReached implements AttentionSource {

    private final Ledger<ActivityData> activities;

    private final Units villages;

    private final LedgerAccess access;

    private final NamedGaps named;

    VillagesNotReached(
            Ledger<ActivityData> activities, Units villages, LedgerAccess access, NamedGaps named) {
        this.activities = activities;
        this.villages = villages;
        this.access = access;
        this.named = named;
    }

    @Override
    public String module() {
        return activities.format().module();
    }

    @Override
    public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
        var year = Condition.between("heldOn", day.withDayOfYear(1), day);
        var reached = activities.values("villages", List.of(year));
        var scope = access.scope(activities.format().id());
        var missing =
                villages.holdingOn(day).stream()
                        .filter(village -> scope.covers(village.id()))
                        .filter(village -> !reached.contains(String.valueOf(village.id())))
                        .map(village -> village.data().name())
                        .toList();
        return () ->
                named.line(
                        "attention.villages.not-reached",
                        missing,
                        day,
                        activities.format().route(List.of(year)));
    }
}
