package fazhi.organisation.handover;

import fazhi.audit.AuditAction;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.organisation.StaffData;
import fazhi.security.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands everything one person has in hand over to another, in one transaction (人员交接). */
@Service
@PreAuthorize("isAuthenticated()")
public class HandoverService {

    private final Ledger<HandoverData> handovers;

    private final WorkInHand work;

    private final HandedItems handed;

    private final Leaving leaving;

    HandoverService(
            Ledger<HandoverData> handovers, WorkInHand work, HandedItems handed, Leaving leaving) {
        this.handovers = handovers;
        this.work = work;
        this.handed = handed;
        this.leaving = leaving;
    }

    /** What went over, or would go over if it were carried out now. */
    @Transactional(readOnly = true)
    public List<HandedItem> items(long handover) {
        var data = handovers.get(handover).data();
        return data.carriedOutOn() == null ? work.of(data.giver()) : handed.of(handover);
    }

    /**
     * @throws Refusal when it was carried out before, or a row may not be changed so
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public int carryOut(long handover, long version) {
        var data = handovers.get(handover).data();
        if (data.carriedOutOn() != null) {
            throw new Refusal("handover.done-before", data.carriedOutOn().toString());
        }
        var items = work.pass(data.giver(), data.receiver());
        if (items.isEmpty()) {
            throw new Refusal("handover.nothing");
        }
        items.forEach(item -> handed.add(handover, item));
        handovers.act(
                handover,
                version,
                AuditAction.HANDED_OVER,
                open -> open.carriedOut(items.size(), leaving.actor(), leaving.today()));
        if (Boolean.TRUE.equals(data.leaving())) {
            leaving.take(data.giver());
        }
        return items.size();
    }

    /** Who acts and when, and who is not offered for new work afterwards. */
    @org.springframework.stereotype.Component
    static class Leaving {

        private final Ledger<StaffData> staff;

        private final Clock clock;

        Leaving(Ledger<StaffData> staff, Clock clock) {
            this.staff = staff;
            this.clock = clock;
        }

        String actor() {
            return PortalUser.current().map(PortalUser::displayName).orElse("");
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        void take(long person) {
            var member = staff.get(person);
            staff.change(member.with(member.data().left()));
        }
    }
}
