package fazhi.enforcement.clock;

import fazhi.common.Stored;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other ledgers hold of a case (案件关联登记): its acts of procedure, suits and reconsiderations.
 */
@Component
class CaseRecords {

    private final Ledger<CaseActData> acts;

    private final Ledger<RemedyData> remedies;

    private final LedgerAccess access;

    CaseRecords(Ledger<CaseActData> acts, Ledger<RemedyData> remedies, LedgerAccess access) {
        this.acts = acts;
        this.remedies = remedies;
        this.access = access;
    }

    /** They are read when they are first asked for (关联登记). */
    record Held(List<CaseActData> acts, List<RemedyData> remedies) {

        static final Held NOTHING = new Held(List.of(), List.of());

        boolean has(CaseActKind kind) {
            return first(kind).isPresent();
        }

        /** The days on which it was done, the first one first. */
        Stream<LocalDate> days(CaseActKind kind) {
            return acts.stream()
                    .filter(act -> act.kind() == kind)
                    .map(CaseActData::doneOn)
                    .distinct()
                    .sorted();
        }

        Optional<LocalDate> first(CaseActKind kind) {
            return days(kind).findFirst();
        }

        /** The first day on which it was done that is not before this one. */
        @Nullable LocalDate since(CaseActKind kind, LocalDate from) {
            return days(kind).filter(day -> !day.isBefore(from)).findFirst().orElse(null);
        }

        @Nullable LocalDate day(CaseActKind kind) {
            return first(kind).orElse(null);
        }

        List<Surcharge.Stop> stops() {
            return remedies.stream()
                    .map(remedy -> new Surcharge.Stop(remedy.filedOn(), remedy.decidedOn()))
                    .toList();
        }
    }

    /** Two statements. */
    Held of(long caseId) {
        return new Held(rows(acts, caseId), rows(remedies, caseId));
    }

    private <D extends Record> List<D> rows(Ledger<D> ledger, long caseId) {
        return access.may(ledger.format().id(), Right.SEE)
                ? ledger
                        .list(LedgerQuery.of(Condition.is("caseId", caseId)), 0, Ledger.PAGE_LIMIT)
                        .stream()
                        .map(Stored::data)
                        .toList()
                : List.of();
    }
}
