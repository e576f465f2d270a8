package fazhi.ui.ledger;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Period;
import fazhi.ledger.Condition;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Trait;
import fazhi.ui.CurrentPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a ledger view shows (台账视图状态), all of it in the URL: a link can be sent, and back goes back.
 *
 * @param whole true when the period does not restrict the rows
 */
record LedgerState(
        Period period,
        boolean whole,
        String search,
        List<Condition> conditions,
        List<LedgerQuery.Order> order) {

    private static final String SEARCH = "q";

    private static final String SORT = "sort";

    private static final String WHOLE = "all";

    static LedgerState read(
            LedgerFormat<?> format, QueryParameters parameters, CurrentPeriod period) {
        var conditions = new ArrayList<Condition>();
        format.columns()
                .forEach(
                        column ->
                                parameters
                                        .getSingleParameter(column.key())
                                        .filter(text -> !text.isBlank())
                                        .map(text -> Condition.parse(column.key(), text))
                                        .ifPresent(conditions::add));
        return new LedgerState(
                period.of(parameters),
                parameters.getSingleParameter(WHOLE).isPresent() || figure(conditions, parameters),
                parameters.getSingleParameter(SEARCH).orElse(""),
                conditions,
                parameters
                        .getSingleParameter(SORT)
                        .map(text -> order(format, text))
                        .orElse(List.of()));
    }

    /**
     * A link from a figure carries conditions and no period: they alone say which rows it counts.
     */
    private static boolean figure(List<Condition> conditions, QueryParameters parameters) {
        return !conditions.isEmpty()
                && parameters.getSingleParameter(CurrentPeriod.PARAMETER).isEmpty();
    }

    private static List<LedgerQuery.Order> order(LedgerFormat<?> format, String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isBlank())
                .map(
                        part ->
                                part.startsWith("-")
                                        ? new LedgerQuery.Order(part.substring(1), false)
                                        : new LedgerQuery.Order(part, true))
                .filter(
                        part ->
                                format.find(part.column())
                                        .filter(column -> column.is(Trait.SORT))
                                        .isPresent())
                .toList();
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(CurrentPeriod.PARAMETER, period.toString());
        if (whole) {
            values.put(WHOLE, "1");
        }
        if (!search.isBlank()) {
            values.put(SEARCH, search);
        }
        conditions.forEach(each -> values.put(each.column(), each.expression()));
        if (!order.isEmpty()) {
            values.put(
                    SORT,
                    String.join(
                            ",",
                            order.stream()
                                    .map(each -> (each.ascending() ? "" : "-") + each.column())
                                    .toList()));
        }
        return QueryParameters.simple(values);
    }

    /** The rows shown: a condition on the row's own date outweighs the period. */
    LedgerQuery query(LedgerFormat<?> format) {
        var all = new ArrayList<>(conditions);
        ofPeriod(format).ifPresent(all::add);
        return new LedgerQuery(search, all, order);
    }

    /** The condition the period adds, where it does. */
    Optional<Condition> ofPeriod(LedgerFormat<?> format) {
        var date = format.date();
        return whole
                        || date.isEmpty()
                        || !search.isBlank()
                        || conditions.stream().anyMatch(each -> each.column().equals(date))
                ? Optional.empty()
                : Optional.of(Condition.between(date, period.from(), period.to()));
    }

    LedgerState searching(String text) {
        return new LedgerState(period, whole, text.strip(), conditions, order);
    }

    LedgerState sorted(List<LedgerQuery.Order> by) {
        return new LedgerState(period, whole, search, conditions, by);
    }

    LedgerState wholeTime(boolean all) {
        return new LedgerState(period, all, search, conditions, order);
    }

    LedgerState where(List<Condition> all) {
        return new LedgerState(period, whole, search, all, order);
    }

    /** Puts a condition in the place of the column's present one. */
    LedgerState with(Condition condition) {
        var others = new ArrayList<>(without(condition.column()).conditions);
        others.add(condition);
        return new LedgerState(period, whole, search, others, order);
    }

    LedgerState without(String column) {
        return new LedgerState(
                period,
                whole,
                search,
                conditions.stream().filter(each -> !each.column().equals(column)).toList(),
                order);
    }
}
