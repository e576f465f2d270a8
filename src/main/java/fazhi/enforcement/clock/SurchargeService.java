package fazhi.enforcement.clock;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what late payment has added to a fine (加处罚款计算), 行政处罚法 art 72, 73. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SurchargeService {

    private final Ledger<PenaltyCaseData> penalties;

    private final CaseRecords records;

    private final MoneyClocks money;

    private final Clock clock;

    SurchargeService(
            Ledger<PenaltyCaseData> penalties,
            CaseRecords records,
            MoneyClocks money,
            Clock clock) {
        this.penalties = penalties;
        this.records = records;
        this.money = money;
        this.clock = clock;
    }

    /**
     * What may be added (可加处金额).
     *
     * @param until the day it was paid, or today
     * @param days counted, without those of a reconsideration or suit
     * @param amount yuan, never above the fine
     */
    public record Owed(Surcharge surcharge, LocalDate until, long days, BigDecimal amount) {}

    /**
     * Nothing for a case without a fine, not served, paid in time or with a deferral.
     *
     * @throws fazhi.common.Missing when the person may not see such a case
     * @throws fazhi.common.Refusal when the holidays of its year are not known
     */
    public Optional<Owed> of(long caseId) {
        var data = penalties.get(caseId).data();
        if (data.servedOn() == null || data.fine() == null) {
            return Optional.empty();
        }
        var until = data.paidOn() != null ? data.paidOn() : LocalDate.now(clock);
        return money.surcharge(data, records.of(caseId))
                .map(each -> new Owed(each, until, each.days(until), each.on(until)))
                .filter(owed -> owed.days() > 0);
    }
}
