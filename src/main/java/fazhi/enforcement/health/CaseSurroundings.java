package fazhi.enforcement.health;

import fazhi.calendar.WorkingCalendar;
import fazhi.enforcement.matter.MatterCover;
import fazhi.enforcement.officer.CertifiedStaff;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.ProcedureDepth;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads once what many cases are judged by (体检依据). */
@Component
class CaseSurroundings {

    private final WorkingCalendar calendar;

    private final CertifiedStaff staff;

    private final MatterCover matters;

    private final ProcedureDepth depth;

    private final Registered registered;

    private final LedgerAccess access;

    private final Clock clock;

    CaseSurroundings(
            WorkingCalendar calendar,
            CertifiedStaff staff,
            MatterCover matters,
            ProcedureDepth depth,
            Registered registered,
            LedgerAccess access,
            Clock clock) {
        this.calendar = calendar;
        this.staff = staff;
        this.matters = matters;
        this.depth = depth;
        this.registered = registered;
        this.access = access;
        this.clock = clock;
    }

    private record Now(
            LocalDate today,
            WorkingCalendar calendar,
            CertifiedStaff.Roll roll,
            Set<String> never,
            Predicate<PenaltyCaseData> cover)
            implements CaseFile.Surroundings {

        @Override
        public boolean certified(long officer, LocalDate day) {
            return roll.blank() || roll.certified(officer, day);
        }

        @Override
        public boolean registers(String column) {
            return !never.contains(column);
        }

        @Override
        public boolean covered(PenaltyCaseData data) {
            return cover.test(data);
        }
    }

    boolean full() {
        return depth.full();
    }

    /** Columns no case of the town has. */
    Set<String> never() {
        return registered.never();
    }

    CaseFile.Surroundings now() {
        var mayLook = access.may("officer", Right.SEE) && access.may("certificate", Right.SEE);
        return new Now(
                LocalDate.now(clock),
                calendar,
                mayLook ? staff.roll() : new CertifiedStaff.Roll(java.util.Map.of()),
                never(),
                access.may("matter", Right.SEE) ? matters.looking() : _ -> true);
    }
}
