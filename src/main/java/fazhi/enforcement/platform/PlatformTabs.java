package fazhi.enforcement.platform;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the own cases against the platform's (平台核对): theirs not ours, ours not theirs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PlatformTabs {

    private final Ledger<PenaltyCaseData> penalties;

    private final Ledger<PlatformCaseData> platform;

    private final LedgerAccess access;

    PlatformTabs(
            Ledger<PenaltyCaseData> penalties,
            Ledger<PlatformCaseData> platformCases,
            LedgerAccess access) {
        this.penalties = penalties;
        this.platform = platformCases;
        this.access = access;
    }

    /**
     * One side of the comparison (核对结果).
     *
     * @param rows cases only this side has
     * @param conditions what leaves exactly these
     * @param route the list of them
     */
    public record Only(long rows, List<Condition> conditions, String route) {

        public Only {
            conditions = List.copyOf(conditions);
        }
    }

    /** Whether the person sees both sides. */
    public boolean compares(String ledger) {
        return ledger.equals(platform.format().id())
                && access.may(ledger, Right.SEE)
                && access.may(penalties.format().id(), Right.SEE);
    }

    /** Cases of the platform that the own ledger has not. */
    public Only theirs() {
        return only(platform);
    }

    /** Cases of the own ledger that the platform has not. */
    public Only ours() {
        return only(penalties);
    }

    private static Only only(Ledger<?> ledger) {
        var conditions = List.of(PlatformPick.MISSING);
        var rows = ledger.tally(List.of(Tally.rows(conditions))).getFirst().rows();
        return new Only(rows, conditions, ledger.format().route(conditions));
    }
}
