package fazhi.agenda;

import fazhi.agenda.AgendaEntry.State;
import fazhi.common.RecordRef;
import fazhi.common.Scope;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Campaign days, which come every year (普法节点日程), held once an activity names them. */
@Component
class YearlyDays {

    private static final String DAYS = "campaign-day";

    private static final String ACTIVITIES = "activity";

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Clock clock;

    YearlyDays(LedgerDirectory ledgers, LedgerAccess access, Clock clock) {
        this.ledgers = ledgers;
        this.access = access;
        this.clock = clock;
    }

    List<AgendaEntry> between(LocalDate from, LocalDate to) {
        if (!access.may(DAYS, Right.SEE)) {
            return List.of();
        }
        var held = held(from.getYear(), to.getYear());
        return days(ledgers.get(DAYS), from, to, held);
    }

    private <D extends Record> List<AgendaEntry> days(
            Ledger<D> ledger, LocalDate from, LocalDate to, Set<List<String>> held) {
        return ledger.list(LedgerQuery.ALL, 0, Agenda.MOST).stream()
                .flatMap(
                        row ->
                                IntStream.rangeClosed(from.getYear(), to.getYear())
                                        .mapToObj(year -> entry(ledger, row, year, held)))
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .toList();
    }

    private <D extends Record> AgendaEntry entry(
            Ledger<D> ledger, Stored<D> row, int year, Set<List<String>> held) {
        var data = row.data();
        var day =
                MonthDay.of(number(ledger, "monthOfYear", data), number(ledger, "dayOfMonth", data))
                        .atYear(year);
        var everyYear = Boolean.TRUE.equals(ledger.format().column("everyYear").value(data));
        var done = held.contains(List.of(String.valueOf(row.id()), String.valueOf(year)));
        var late =
                everyYear
                        && access.scope(ACTIVITIES).equals(Scope.TOWN)
                        && day.isBefore(LocalDate.now(clock));
        return new AgendaEntry(
                AgendaKind.CAMPAIGN,
                new RecordRef(DAYS, row.id()),
                day,
                ledger.title(data),
                done ? State.DONE : late ? State.LATE : State.OPEN,
                false);
    }

    private static <D extends Record> int number(Ledger<D> ledger, String column, D data) {
        return (Integer) Objects.requireNonNull(ledger.format().column(column).value(data));
    }

    /** Day and year of every campaign day with an activity. */
    private Set<List<String>> held(int first, int last) {
        if (!access.may(ACTIVITIES, Right.SEE)) {
            return Set.of();
        }
        return ledgers
                .get(ACTIVITIES)
                .group(
                        List.of(Grouping.value("campaignDay"), Grouping.year("heldOn")),
                        List.of(
                                new Condition.Filled("campaignDay"),
                                Condition.between(
                                        "heldOn",
                                        LocalDate.of(first, 1, 1),
                                        LocalDate.of(last, 12, 31))),
                        List.of())
                .stream()
                .map(Grouping.Group::keys)
                .collect(Collectors.toSet());
    }

    static boolean shown(LedgerAccess access) {
        return Stream.concat(Stream.of(DAYS), PlannedLedger.ALL.stream().map(PlannedLedger::id))
                .anyMatch(ledger -> access.may(ledger, Right.SEE));
    }
}
