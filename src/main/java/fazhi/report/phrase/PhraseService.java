package fazhi.report.phrase;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The phrases that may be written today (可用表述). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class PhraseService {

    private final Ledger<PhraseData> phrases;

    private final Clock clock;

    PhraseService(Ledger<PhraseData> phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    public List<PhraseData> valid() {
        var today = LocalDate.now(clock);
        return phrases.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                .map(Stored::data)
                .filter(phrase -> phrase.validOn(today))
                .toList();
    }
}
