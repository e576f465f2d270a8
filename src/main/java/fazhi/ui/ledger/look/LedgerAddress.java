package fazhi.ui.ledger.look;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Period;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.period.CurrentPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a ledger's state stands in the URL (台账地址), and in a saved view. */
public final class LedgerAddress {

    private static final String SEARCH = "q";

    private static final String SORT = "sort";

    private static final String WHOLE = "all";

    private static final String COLUMNS = "cols";

    private static final String VIEW = "view";

    private LedgerAddress() {}

    public static LedgerState read(
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
        for (var pick : Condition.Picked.NAMES) {
            parameters
                    .getSingleParameter(pick)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> conditions.add(new Condition.Picked(pick, text)));
        }
        return new LedgerState(
                period.of(parameters),
                parameters.getSingleParameter(WHOLE).isPresent() || figure(conditions, parameters),
                parameters.getSingleParameter(SEARCH).orElse(""),
                conditions,
                parameters
                        .getSingleParameter(SORT)
                        .map(text -> order(format, text))
                        .orElse(List.of()),
                parameters.getSingleParameter(COLUMNS).map(ShownColumn::parse).orElse(List.of()),
                parameters.getSingleParameter(VIEW).orElse(""));
    }

    /** True when an address asks for nothing but the ledger: its first view may then open. */
    public static boolean plain(QueryParameters parameters) {
        return parameters.getParameters().keySet().stream()
                .allMatch(CurrentPeriod.PARAMETER::equals);
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

    public static QueryParameters of(LedgerState state) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(CurrentPeriod.PARAMETER, state.period().toString());
        if (state.whole()) {
            values.put(WHOLE, "1");
        }
        values.putAll(shape(state, state.columns()));
        if (!state.view().isEmpty()) {
            values.put(VIEW, state.view());
        }
        return QueryParameters.simple(values);
    }

    private static Map<String, String> shape(LedgerState state, List<ShownColumn> shown) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!state.search().isBlank()) {
            values.put(SEARCH, state.search());
        }
        state.conditions().forEach(each -> values.put(each.column(), each.expression()));
        if (!state.order().isEmpty()) {
            values.put(
                    SORT,
                    String.join(
                            ",",
                            state.order().stream()
                                    .map(each -> (each.ascending() ? "" : "-") + each.column())
                                    .toList()));
        }
        if (!shown.isEmpty()) {
            values.put(COLUMNS, ShownColumn.text(shown));
        }
        return values;
    }

    /** As a saved view keeps it. */
    static String kept(LedgerState state, ViewPeriod kind, List<ShownColumn> shown) {
        var values = shape(state, shown);
        switch (kind) {
            case FIXED -> values.put(CurrentPeriod.PARAMETER, state.period().toString());
            case WHOLE -> values.put(WHOLE, "1");
            case CHOSEN -> {}
        }
        return QueryParameters.simple(values).getQueryString();
    }

    /** The address of a saved view, in the period chosen now unless it keeps its own. */
    public static QueryParameters opened(long view, String query, Period chosen) {
        var values = new LinkedHashMap<>(QueryParameters.fromString(query).getParameters());
        values.putIfAbsent(CurrentPeriod.PARAMETER, List.of(chosen.toString()));
        values.put(VIEW, List.of(String.valueOf(view)));
        return new QueryParameters(values);
    }
}
