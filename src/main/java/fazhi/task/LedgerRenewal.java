package fazhi.task;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of a ledger for the next year (台账续建): days that may lie ahead move by a year, other days are
 * today; what an act set is left out.
 */
record LedgerRenewal<D extends Record>(
        Ledger<D> of, Clock clock, String date, List<Condition> rows, Set<String> emptied)
        implements Renewal {

    @Override
    public String ledger() {
        return of.format().id();
    }

    @Override
    public List<Proposal> proposals(int year) {
        var there = in(year, List.of()).stream().map(row -> key(row.data())).toList();
        return in(year - 1, rows).stream()
                .filter(row -> !there.contains(key(row.data())))
                .map(row -> new Proposal(row.id(), of.title(row.data()), days(row)))
                .toList();
    }

    @Override
    public int renew(int year, Collection<Long> chosen) {
        var proposed = proposals(year).stream().map(Proposal::id).filter(chosen::contains).toList();
        proposed.forEach(id -> of.add(of.format().make(shifted(of.get(id)))));
        return proposed.size();
    }

    private List<Stored<D>> in(int year, List<Condition> more) {
        var period = Period.year(year);
        var conditions = new ArrayList<>(more);
        conditions.add(Condition.between(date, period.from(), period.to()));
        var found = new ArrayList<Stored<D>>();
        of.scan(LedgerQuery.of(conditions), found::addAll);
        return found;
    }

    /** What tells a row apart from the others of its year. */
    private List<String> key(D data) {
        return of.format().columns().stream()
                .filter(column -> column.type() != LocalDate.class)
                .filter(column -> column.is(Trait.NATURAL) || column.is(Trait.REQUIRED))
                .map(column -> String.valueOf(column.value(data)))
                .collect(Collectors.toUnmodifiableList());
    }

    private Map<String, Object> shifted(Stored<D> row) {
        var values = new HashMap<String, Object>();
        for (Column<D> column : of.format().columns()) {
            var value = column.value(row.data());
            if (value != null && !column.is(Trait.ACT) && !emptied.contains(column.key())) {
                values.put(column.key(), value instanceof LocalDate day ? on(column, day) : value);
            }
        }
        return values;
    }

    private LocalDate on(Column<D> column, LocalDate day) {
        return column.is(Trait.AHEAD) ? day.plusYears(1) : LocalDate.now(clock);
    }

    private String days(Stored<D> row) {
        return of.format().columns().stream()
                .filter(column -> column.is(Trait.AHEAD))
                .map(
                        column ->
                                column.value(row.data()) instanceof LocalDate day
                                        ? on(column, day).toString()
                                        : "")
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
