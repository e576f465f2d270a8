package fazhi.publicity.notice;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.intake.row.RowDeriver;
import fazhi.ledger.query.LedgerQuery;
import fazhi.publicity.activity.CampaignDayData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links activities of a table to their day of publicity (普法节点), by date and words together. */
@Component
record ActivityDays(Ledger<CampaignDayData> campaignDays) implements RowDeriver {

    @Override
    public String ledger() {
        return "activity";
    }

    @Override
    public UnaryOperator<Map<String, @Nullable Object>> begin() {
        var days = campaignDays.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT);
        return (Map<String, @Nullable Object> row) -> follows(row, days);
    }

    private static Map<String, @Nullable Object> follows(
            Map<String, @Nullable Object> row, List<Stored<CampaignDayData>> days) {
        if (!(row.get("heldOn") instanceof LocalDate held)) {
            return Map.of();
        }
        var words = row.get("title") + " " + row.getOrDefault("remark", "");
        return days.stream()
                .filter(day -> CampaignDays.of(held, words, List.of(day.data())).isPresent())
                .findFirst()
                .map(day -> Map.<String, @Nullable Object>of("campaignDay", day.id()))
                .orElse(Map.of());
    }
}
