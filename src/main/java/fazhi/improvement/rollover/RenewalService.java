package fazhi.improvement.rollover;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.task.Renewal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up again what comes back every year (年度续建): recurring tasks, the study plan, duties. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('LAW_OFFICE')")
public class RenewalService {

    private final ObjectProvider<Renewal> renewals;

    private final LedgerAccess access;

    private final Clock clock;

    RenewalService(ObjectProvider<Renewal> renewals, LedgerAccess access, Clock clock) {
        this.renewals = renewals;
        this.access = access;
        this.clock = clock;
    }

    /** What may be set up again, by ledger (续建事项). */
    public record Again(String ledger, List<Renewal.Proposal> proposals) {}

    public List<Again> proposals() {
        return renewals.orderedStream()
                .filter(each -> access.may(each.ledger(), Right.TYPE))
                .map(each -> new Again(each.ledger(), each.proposals(year())))
                .filter(each -> !each.proposals().isEmpty())
                .toList();
    }

    /** Rows by ledger; gives how many were set up. */
    @Transactional
    public int renew(Map<String, Collection<Long>> chosen) {
        return renewals.orderedStream()
                .mapToInt(each -> each.renew(year(), chosen.getOrDefault(each.ledger(), List.of())))
                .sum();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
