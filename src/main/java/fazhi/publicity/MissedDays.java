package fazhi.publicity;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.CampaignDayData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Campaign days due every year that passed without an activity (未开展的固定普法节点). */
@Component
class MissedDays implements RowMark<CampaignDayData> {

    private final Ledger<ActivityData> activities;

    private final Clock clock;

    MissedDays(Ledger<ActivityData> activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public String ledger() {
        return "campaign-day";
    }

    @Override
    public Map<Long, String> of(List<Stored<CampaignDayData>> rows, Period period) {
        var year = Period.year(period.year());
        var today = LocalDate.now(clock);
        var within = Condition.between("heldOn", year.from(), year.to());
        var held = activities.values("campaignDay", List.of(within));
        return rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.data().everyYear()))
                .filter(row -> row.data().in(year.year()).isBefore(today))
                .filter(row -> !held.contains(String.valueOf(row.id())))
                .collect(Collectors.toMap(Stored::id, _ -> "campaign-day.missed"));
    }
}
