package fazhi.ledger.store.query;

import fazhi.common.Refusal;
import fazhi.common.Scope;
import fazhi.common.text.VisibleText;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.pick.RowPick;
import fazhi.ledger.query.Condition;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns conditions, quick search and scope into predicates over one ledger's rows (查询条件). */
public record RowPredicates<D extends Record>(
        LedgerFormat<D> format, CriteriaBuilder builder, Path<?> row) {

    private static final char ESCAPE = '!';

    private static final Pattern MIDDLE_DOTS =
            Pattern.compile("[\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387]");

    /** Stands in no text. */
    private static final String NOWHERE = "\u0001";

    <T> Expression<T> column(String key) {
        return row.get("data").get(format.column(key).key());
    }

    /** These rows, for what other modules know of them. */
    RowPick.Rows in(CommonAbstractCriteria statement) {
        return new RowPick.Rows(format.id(), builder, statement, row);
    }

    Predicate kept() {
        return builder.isNull(row.get("removedAt"));
    }

    /**
     * @param hidden columns whose words do not count, since the person does not see them
     */
    Predicate search(String text, List<Column<D>> hidden) {
        Expression<String> words = row.get("searchText");
        for (var column : hidden) {
            words =
                    builder.function(
                            "replace",
                            String.class,
                            words,
                            builder.coalesce(
                                    builder.lower(this.<String>column(column.key())), NOWHERE),
                            builder.literal(""));
        }
        var looked = words;
        return builder.and(
                SearchText.wanted(text).stream()
                        .map(word -> like(looked, word))
                        .toArray(Predicate[]::new));
    }

    Predicate all(List<Condition> conditions) {
        return builder.and(
                conditions.stream()
                        .filter(each -> !(each instanceof Condition.Picked))
                        .map(this::one)
                        .toArray(Predicate[]::new));
    }

    public Predicate any(List<Condition> conditions) {
        return builder.or(conditions.stream().map(this::one).toArray(Predicate[]::new));
    }

    /**
     * Rows of the villages and of the department a person sees; a ledger without such a column is
     * seen whole or not at all.
     */
    Predicate within(Scope scope) {
        return builder.and(
                format.limiting(scope).stream()
                        .map(column -> own(column, scope.of(column.source())))
                        .toArray(Predicate[]::new));
    }

    private Predicate own(Column<D> column, Set<Long> ids) {
        return ids.isEmpty()
                ? builder.disjunction()
                : oneOf(column, ids.stream().map(String::valueOf).toList());
    }

    private Predicate one(Condition condition) {
        var column = known(condition);
        try {
            return switch (condition) {
                case Condition.OneOf(_, var values) -> oneOf(column, values);
                case Condition.NoneOf(_, var values) ->
                        builder.or(empty(column), builder.not(oneOf(column, values)));
                case Condition.Contains(_, var text) -> contains(column, text);
                case Condition.Empty _ -> empty(column);
                case Condition.Filled _ -> builder.not(empty(column));
                case Condition.EmptyOrAfter(_, var after) ->
                        builder.or(
                                empty(column),
                                builder.greaterThan(day(column), LocalDate.parse(after)));
                case Condition.EmptyOrUpTo(_, var last) ->
                        builder.or(
                                empty(column),
                                builder.lessThanOrEqualTo(day(column), LocalDate.parse(last)));
                case Condition.Picked picked -> throw new IllegalArgumentException(picked.value());
                case Condition.Between(_, var from, var to) -> between(column, from, to);
            };
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new Refusal("ledger.filter-unreadable", condition.expression());
        }
    }

    /** An address may ask any column for anything. */
    private Predicate contains(Column<D> column, String text) {
        if (column.type() != String.class) {
            throw new IllegalArgumentException(column.key());
        }
        return like(
                builder.lower(column(column.key())),
                VisibleText.line(text).toLowerCase(Locale.ROOT));
    }

    private Expression<LocalDate> day(Column<D> column) {
        if (column.kind() != ColumnKind.DATE) {
            throw new IllegalArgumentException(column.key());
        }
        return column(column.key());
    }

    private Column<D> known(Condition condition) {
        return format.find(condition.column())
                .orElseThrow(() -> new Refusal("ledger.filter-unknown", condition.column()));
    }

    /** The cell holds this one value, as a condition writes it. */
    Predicate is(Column<D> column, String value) {
        return builder.equal(column(column.key()), checked(column, value));
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
            case MONEY, DECIMAL -> range(column, BigDecimal.class, from, to);
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
            case TEXT, LONG_TEXT, WORD -> value.replace("\0", "");
            case DATE -> LocalDate.parse(value);
            case MONEY, DECIMAL -> new BigDecimal(value);
            case COUNT -> Integer.valueOf(value);
            case YES_NO -> yesOrNo(value);
            case REFERENCE, REFERENCES -> Long.valueOf(value);
            case CHOICE, CHOICES -> constant(column, value);
        };
    }

    private static Boolean yesOrNo(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return Boolean.valueOf(value);
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

    /** Names are written with many middle dots, which look alike: any sign may stand there. */
    private static String anyDot(String literal) {
        return MIDDLE_DOTS.matcher(literal).replaceAll("_");
    }

    /** Holds this text literally: {@code %} and {@code _} are only themselves. */
    private Predicate like(Expression<String> value, String text) {
        var literal =
                text.replace("\0", "").replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return builder.like(value, "%" + anyDot(literal) + "%", ESCAPE);
    }
}
