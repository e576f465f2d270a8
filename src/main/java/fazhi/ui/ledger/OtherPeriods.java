package fazhi.ui.ledger;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.Notifications;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows that stand outside the period shown (周期之外的记录): nobody who just kept one may find an empty
 * list and no word about it.
 */
record OtherPeriods<D extends Record>(
        Ledger<D> ledger, LedgerKit kit, SerializableConsumer<LedgerState> go) {

    private static final int YEARS_SHOWN = 3;

    /**
     * Rows by year under the same conditions, the latest year first; empty where no period rules,
     * or words are searched for.
     */
    SortedMap<Integer, Long> years(LedgerState state) {
        var years = new TreeMap<Integer, Long>(java.util.Comparator.reverseOrder());
        if (state.search().isBlank() && ruled(state)) {
            List<Condition> conditions = state.conditions();
            ledger.group(List.of(Grouping.year(date())), conditions, List.of()).stream()
                    .filter(group -> group.keys().getFirst().matches("\\d{4}"))
                    .forEach(
                            group ->
                                    years.put(
                                            Integer.valueOf(group.keys().getFirst()),
                                            group.rows()));
        }
        return years;
    }

    /** Says where a saved record is when the list does not show it; false when it does. */
    boolean saved(LedgerState state, D data, SerializableConsumer<Long> open) {
        var day = day(data).filter(on -> ruled(state) && !state.period().contains(on));
        if (day.isEmpty()) {
            return false;
        }
        var ways = new LinkedHashMap<String, SerializableRunnable>();
        ledger.list(LedgerQuery.ALL, 0, 1).stream()
                .filter(row -> day(row.data()).equals(day))
                .forEach(
                        row ->
                                ways.put(
                                        kit.texts().get("ledger.outside-open"),
                                        () -> open.accept(row.id())));
        way(state, day.get().getYear(), ways);
        Notifications.offering(
                kit.texts().get("ledger.saved-outside", day.get().toString(), name(state)), ways);
        return true;
    }

    /** Says which of the rows just added the list does not show. */
    void imported(LedgerState state, int added) {
        var newest = ledger.list(LedgerQuery.ALL, 0, Math.min(added, Ledger.PAGE_LIMIT));
        var outside = new TreeMap<Integer, Integer>(java.util.Comparator.reverseOrder());
        newest.stream()
                .map(Stored::data)
                .flatMap(data -> day(data).stream())
                .filter(on -> ruled(state) && !state.period().contains(on))
                .forEach(on -> outside.merge(on.getYear(), 1, Integer::sum));
        if (outside.isEmpty()) {
            return;
        }
        var ways = new LinkedHashMap<String, SerializableRunnable>();
        outside.keySet().stream().limit(YEARS_SHOWN).forEach(year -> way(state, year, ways));
        Notifications.offering(
                kit.texts()
                        .get(
                                "ledger.imported-outside",
                                outside.values().stream().mapToInt(Integer::intValue).sum(),
                                name(state)),
                ways);
    }

    private void way(LedgerState state, int year, Map<String, SerializableRunnable> ways) {
        ways.put(
                kit.texts().get("ledger.outside-year", String.valueOf(year)),
                () -> go.accept(state.during(Period.year(year))));
    }

    private boolean ruled(LedgerState state) {
        return state.ofPeriod(ledger.format()).isPresent();
    }

    private String name(LedgerState state) {
        return Formats.period(state.period(), kit.texts());
    }

    private String date() {
        return ledger.format().date();
    }

    private Optional<LocalDate> day(D data) {
        return date().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((LocalDate) ledger.format().column(date()).value(data));
    }
}
