package fazhi.publicity.notice;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.text.VisibleText;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.ReferenceSource;
import fazhi.ledger.name.References;
import fazhi.ledger.query.LedgerQuery;
import fazhi.publicity.activity.CampaignDayData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads messages with what the town knows of itself (通知识读服务). */
@Service
@PreAuthorize("isAuthenticated()")
public class Notices {

    private static final int VILLAGES = 500;

    private final References references;

    private final Ledger<CampaignDayData> campaignDays;

    private final Clock clock;

    Notices(References references, Ledger<CampaignDayData> campaignDays, Clock clock) {
        this.references = references;
        this.campaignDays = campaignDays;
        this.clock = clock;
    }

    /**
     * @param period in which the messages were written, where it is known
     */
    public List<Notice> read(String text, @Nullable Period period) {
        var today = LocalDate.now(clock);
        var last = period == null || today.isBefore(period.to()) ? today : period.to();
        var days =
                campaignDays.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                        .map(Stored::data)
                        .toList();
        return NoticeReader.read(VisibleText.of(text), new Town(villages(), days, last));
    }

    private List<String> villages() {
        return references.source("village").find("", VILLAGES).stream()
                .map(ReferenceSource.Reference::label)
                .toList();
    }
}
