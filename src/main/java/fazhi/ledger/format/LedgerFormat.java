package fazhi.ledger.format;

import fazhi.common.Records;
import fazhi.common.Scope;
import fazhi.ledger.query.Condition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's columns, named once (台账格式): grid, filters, form, export, import template and print all
 * read this list.
 *
 * @param id stable name, {@code penalty}; title and headers are the texts {@code ledger.penalty}
 *     and {@code penalty.filedOn}
 * @param module pillar or module whose navigation group shows it
 * @param date the row's own date, by which a period is counted; empty where rows stand until they
 *     end
 */
public record LedgerFormat<D extends Record>(
        String id,
        String module,
        Class<D> type,
        List<Column<D>> columns,
        List<Rule<D>> rules,
        String date) {

    /** What a column of money holds at most. */
    public static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999999999999.99");

    /** Most records one cell points at: more than any town has villages, fewer than it can hold. */
    public static final int MOST_IN_CELL = 180;

    public LedgerFormat {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    public static <D extends Record> LedgerFormatBuilder<D> of(
            String id, String module, Class<D> type) {
        return new LedgerFormatBuilder<>(id, module, type);
    }

    public String titleKey() {
        return "ledger." + id;
    }

    public String headerKey(Column<?> column) {
        return id + "." + column.key();
    }

    public String route() {
        return "ledger/" + id;
    }

    /** The ledger with exactly the rows that hold these conditions. */
    public String route(List<Condition> conditions) {
        return conditions.stream()
                .map(each -> each.column() + "=" + encoded(each.expression()))
                .collect(Collectors.joining("&", route() + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Optional<Column<D>> find(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public Column<D> column(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(id + "." + key));
    }

    public List<Column<D>> with(Trait trait) {
        return columns.stream().filter(column -> column.is(trait)).toList();
    }

    /** The same ledger as if it had no such columns. */
    public LedgerFormat<D> without(Trait trait) {
        return new LedgerFormat<>(
                id,
                module,
                type,
                columns.stream().filter(column -> !column.is(trait)).toList(),
                rules,
                date);
    }

    /** The columns that rule which rows a person of this scope sees: all must hold. */
    public List<Column<D>> limiting(Scope scope) {
        return with(Trait.SCOPE).stream().filter(each -> scope.limits(each.source())).toList();
    }

    /** The column of the village a row belongs to, where the ledger has one. */
    public Optional<Column<D>> scope() {
        return with(Trait.SCOPE).stream()
                .filter(each -> each.source().equals(Scope.VILLAGE))
                .findFirst();
    }

    /** Makes a record of values by column key; a missing key is an empty value. */
    public D make(Map<String, ? extends @Nullable Object> values) {
        return Records.make(type, values);
    }

    /** The record with another value in one cell. */
    public D with(D data, Column<D> changed, @Nullable Object value) {
        var values = new HashMap<String, @Nullable Object>();
        columns.forEach(column -> values.put(column.key(), column.value(data)));
        values.put(changed.key(), value);
        return make(values);
    }

    /**
     * Everything that keeps a record from being saved: missing, too long, dated ahead, or
     * contradictory.
     */
    public List<Complaint> complaints(D data, LocalDate today) {
        var complaints = new ArrayList<Complaint>();
        for (var column : columns) {
            column(column, data, today).ifPresent(complaints::add);
        }
        rules.stream()
                .filter(rule -> !rule.holds().test(data))
                .map(rule -> new Complaint(rule.column(), rule.key()))
                .forEach(complaints::add);
        return complaints;
    }

    private Optional<Complaint> column(Column<D> column, D data, LocalDate today) {
        if (column.blank(data)) {
            return column.is(Trait.REQUIRED)
                    ? Optional.of(new Complaint(column.key(), "ledger.required"))
                    : Optional.empty();
        }
        return Optional.ofNullable(
                switch (column.value(data)) {
                    case String text when column.limit() > 0 && text.length() > column.limit() ->
                            new Complaint(column.key(), "ledger.too-long", column.limit());
                    case LocalDate day when day.isAfter(today) && !column.is(Trait.AHEAD) ->
                            new Complaint(column.key(), "ledger.ahead");
                    case Number number when number.doubleValue() < 0 ->
                            new Complaint(column.key(), "ledger.negative");
                    case BigDecimal amount when amount.compareTo(LARGEST_AMOUNT) > 0 ->
                            new Complaint(
                                    column.key(),
                                    "ledger.too-large",
                                    LARGEST_AMOUNT.setScale(0, RoundingMode.DOWN).toPlainString());
                    case Set<?> several when several.size() > MOST_IN_CELL ->
                            new Complaint(column.key(), "ledger.too-many", MOST_IN_CELL);
                    case null, default -> null;
                });
    }
}
