package fazhi.agenda;

import fazhi.agenda.AgendaEntry.State;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Rows of the ledgers that plan a day (计划日程); one statement a ledger. */
@Component
class PlannedRows {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Clock clock;

    PlannedRows(LedgerDirectory ledgers, LedgerAccess access, Clock clock) {
        this.ledgers = ledgers;
        this.access = access;
        this.clock = clock;
    }

    /** At most {@value Agenda#MOST} of each ledger the person may see. */
    List<AgendaEntry> between(LocalDate from, LocalDate to) {
        return PlannedLedger.ALL.stream()
                .filter(each -> access.may(each.id(), Right.SEE))
                .flatMap(each -> rows(ledgers.get(each.id()), each, from, to).stream())
                .toList();
    }

    private <D extends Record> List<AgendaEntry> rows(
            Ledger<D> ledger, PlannedLedger what, LocalDate from, LocalDate to) {
        var days = Condition.between(what.day(), from, to);
        var query = LedgerQuery.of(days).sorted(what.day(), true);
        var rows = ledger.list(query, 0, Agenda.MOST);
        var held = rows.isEmpty() ? Set.<String>of() : held(what);
        var types = what.plan() && access.may(what.id(), Right.TYPE);
        return rows.stream()
                .map(
                        row -> {
                            var done =
                                    done(ledger, what, row.data())
                                            || held.contains(String.valueOf(row.id()));
                            return entry(ledger, what, row, done, types && !done);
                        })
                .toList();
    }

    private <D extends Record> AgendaEntry entry(
            Ledger<D> ledger, PlannedLedger what, Stored<D> row, boolean done, boolean movable) {
        var day = day(ledger, what, row.data());
        var late = what.plan() && !done && day.isBefore(LocalDate.now(clock));
        return new AgendaEntry(
                what.kind(),
                new RecordRef(what.id(), row.id()),
                day,
                ledger.title(row.data()),
                done ? State.DONE : late ? State.LATE : State.OPEN,
                movable);
    }

    static <D extends Record> LocalDate day(Ledger<D> ledger, PlannedLedger what, D data) {
        var day = (LocalDate) ledger.format().column(what.day()).value(data);
        return Objects.requireNonNull(day);
    }

    static <D extends Record> boolean done(Ledger<D> ledger, PlannedLedger what, D data) {
        return !what.done().isEmpty() && !ledger.format().column(what.done()).blank(data);
    }

    /** Items of the study plan that were studied. */
    Set<String> held(PlannedLedger what) {
        return what.kind() == AgendaKind.STUDY && access.may("study", Right.SEE)
                ? ledgers.get("study").values("planItem", List.of(new Condition.Filled("planItem")))
                : Set.of();
    }
}
