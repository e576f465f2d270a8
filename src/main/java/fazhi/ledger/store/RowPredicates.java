package fazhi.ledger.store;

import fazhi.common.Refusal;
import fazhi.common.Scope;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.Condition;
import fazhi.ledger.LedgerFormat;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Turns conditions, quick search and scope into predicates over one ledger's rows (查询条件). */
record RowPredicates<D extends Record>(
        LedgerFormat<D> format, CriteriaBuilder builder, Path<?> row) {

    private static final char ESCAPE = '!';

    <T> Expression<T> column(String key) {
        return row.get("data").get(format.column(key).key());
    }

    Predicate kept() {
        return builder.isNull(row.get("removedAt"));
    }

    Predicate search(String text) {
        return text.isBlank()
                ? builder.conjunction()
                : like(row.get("searchText"), text.strip().toLowerCase(Locale.ROOT));
    }

    Predicate all(List<Condition> conditions) {
        return builder.and(conditions.stream().map(this::one).toArray(Predicate[]::new));
    }

    /**
     * Rows of the villages a person sees; a ledger without villages is seen whole or not at all.
     */
    Predicate within(Scope scope) {
        var village = format.scope();
        if (scope.wholeTown() || village.isEmpty()) {
            return builder.conjunction();
        }
        var values = scope.villages().stream().map(String::valueOf).toList();
        return values.isEmpty() ? builder.disjunction() : oneOf(village.get(), values);
    }

    private Predicate one(Condition condition) {
        var column = known(condition);
        try {
            return switch (condition) {
                case Condition.OneOf(_, var values) -> oneOf(column, values);
                case Condition.NoneOf(_, var values) ->
                        builder.or(empty(column), builder.not(oneOf(column, values)));
                case Condition.Contains(_, var text) ->
                        like(
                                builder.lower(column(column.key())),
                                text.strip().toLowerCase(Locale.ROOT));
                case Condition.Empty _ -> empty(column);
                case Condition.Filled _ -> builder.not(empty(column));
                case Condition.EmptyOrAfter(_, var after) ->
                        builder.or(
                                empty(column),
                                builder.greaterThan(
                                        this.<LocalDate>column(column.key()),
                                        LocalDate.parse(after)));
                case Condition.EmptyOrUpTo(_, var last) ->
                        builder.or(
                                empty(column),
                                builder.lessThanOrEqualTo(
                                        this.<LocalDate>column(column.key()),
                                        LocalDate.parse(last)));
                case Condition.Between(_, var from, var to) -> between(column, from, to);
            };
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new Refusal("ledger.filter-unreadable", condition.expression());
        }
    }

    private Column<D> known(Condition condition) {
        return format.find(condition.column())
                .orElseThrow(() -> new Refusal("ledger.filter-unknown", condition.column()));
    }

    private Predicate empty(Column<D> column) {
        return builder.isNull(column(column.key()));
    }

    private Predicate oneOf(Column<D> column, List<String> values) {
        if (column.kind().several()) {
            return builder.or(
                    values.stream()
                            .map(value -> like(text(column), "," + checked(column, value) + ","))
                            .toArray(Predicate[]::new));
        }
        return walked(column).in(values.stream().map(value -> checked(column, value)).toList());
    }

    /**
     * One choice may hold most of the rows: taken from its index they would be read one by one. As
     * an expression the table is read straight.
     */
    private Expression<Object> walked(Column<D> column) {
        var value = this.<Object>column(column.key());
        return column.kind() == ColumnKind.CHOICE ? builder.coalesce(value, value) : value;
    }

    private Predicate between(Column<D> column, String from, String to) {
        return switch (column.kind()) {
            case DATE -> range(column, LocalDate.class, from, to);
            case MONEY -> range(column, BigDecimal.class, from, to);
            case COUNT -> range(column, Integer.class, from, to);
            default -> throw new IllegalArgumentException(column.key());
        };
    }

    private <T extends Comparable<? super T>> Predicate range(
            Column<D> column, Class<T> type, String from, String to) {
        Expression<T> value = column(column.key());
        var low =
                from.isEmpty()
                        ? builder.conjunction()
                        : builder.greaterThanOrEqualTo(value, type.cast(checked(column, from)));
        var high =
                to.isEmpty()
                        ? builder.conjunction()
                        : builder.lessThanOrEqualTo(value, type.cast(checked(column, to)));
        return builder.and(low, high);
    }

    private Object checked(Column<D> column, String value) {
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, WORD -> value;
            case DATE -> LocalDate.parse(value);
            case MONEY -> new BigDecimal(value);
            case COUNT -> Integer.valueOf(value);
            case YES_NO -> Boolean.valueOf(value);
            case REFERENCE, REFERENCES -> Long.valueOf(value);
            case CHOICE, CHOICES -> constant(column, value);
        };
    }

    private static Object constant(Column<?> column, String value) {
        for (var constant : column.type().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(value);
    }

    private Expression<String> text(Column<D> column) {
        return column.kind() == ColumnKind.TEXT
                ? column(column.key())
                : this.<Object>column(column.key()).cast(String.class);
    }

    /** Holds this text literally: {@code %} and {@code _} are only themselves. */
    private Predicate like(Expression<String> value, String text) {
        var literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return builder.like(value, "%" + literal + "%", ESCAPE);
    }
}
