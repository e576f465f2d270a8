package fazhi.ledger.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names the columns of a ledger in the order of its record (台账格式的书写). */
public final class LedgerFormatBuilder<D extends Record> {

    /** Longest one-line text, in characters. */
    private static final int LINE = 200;

    /** Longest remark, in characters. */
    private static final int REMARK = 2000;

    private final String id;

    private final String module;

    private final Class<D> type;

    private final List<Column<D>> columns = new ArrayList<>();

    private final List<Rule<D>> rules = new ArrayList<>();

    private String section = "main";

    private String date = "";

    private boolean standing;

    LedgerFormatBuilder(String id, String module, Class<D> type) {
        this.id = id;
        this.module = module;
        this.type = type;
    }

    public LedgerFormatBuilder<D> section(String name) {
        section = name;
        return this;
    }

    /**
     * Says that rows hold from a day to a day: no period narrows the list, as it would of events.
     */
    public LedgerFormatBuilder<D> standing() {
        standing = true;
        return this;
    }

    public LedgerFormatBuilder<D> text(String key, Trait... traits) {
        return add(key, ColumnKind.TEXT, LINE, "", traits);
    }

    public LedgerFormatBuilder<D> remark(String key, Trait... traits) {
        return add(key, ColumnKind.LONG_TEXT, REMARK, "", traits);
    }

    public LedgerFormatBuilder<D> word(String key, String dictionary, Trait... traits) {
        return add(key, ColumnKind.WORD, LINE, dictionary, traits);
    }

    public LedgerFormatBuilder<D> date(String key, Trait... traits) {
        if (date.isEmpty() && !standing) {
            date = key;
        }
        return add(key, ColumnKind.DATE, 0, "", traits);
    }

    public LedgerFormatBuilder<D> money(String key, Trait... traits) {
        return add(key, ColumnKind.MONEY, 0, "", traits);
    }

    public LedgerFormatBuilder<D> count(String key, Trait... traits) {
        return add(key, ColumnKind.COUNT, 0, "", traits);
    }

    public LedgerFormatBuilder<D> decimal(String key, Trait... traits) {
        return add(key, ColumnKind.DECIMAL, 0, "", traits);
    }

    public LedgerFormatBuilder<D> yesNo(String key, Trait... traits) {
        return add(key, ColumnKind.YES_NO, 0, "", traits);
    }

    /** Marks records made up for the demo (演示数据). */
    public LedgerFormatBuilder<D> invented() {
        return yesNo("invented", Trait.MARK);
    }

    public LedgerFormatBuilder<D> choice(String key, Trait... traits) {
        return add(key, ColumnKind.CHOICE, 0, "", traits);
    }

    public LedgerFormatBuilder<D> choices(String key, Trait... traits) {
        return add(key, ColumnKind.CHOICES, 0, "", traits);
    }

    public LedgerFormatBuilder<D> reference(String key, String source, Trait... traits) {
        return add(key, ColumnKind.REFERENCE, 0, source, traits);
    }

    public LedgerFormatBuilder<D> references(String key, String source, Trait... traits) {
        return add(key, ColumnKind.REFERENCES, 0, source, traits);
    }

    /** Adds a condition every record holds; {@code key} is the sentence shown at {@code column}. */
    public LedgerFormatBuilder<D> rule(String column, String key, Predicate<D> holds) {
        rules.add(new Rule<>(column, key, holds));
        return this;
    }

    /**
     * @throws IllegalArgumentException when the columns are not the record's components in order
     */
    public LedgerFormat<D> build() {
        var components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
        if (!components.toList().equals(columns.stream().map(Column::key).toList())) {
            throw new IllegalArgumentException(id + ": columns differ from " + type);
        }
        return new LedgerFormat<>(id, module, type, columns, rules, date);
    }

    private LedgerFormatBuilder<D> add(
            String key, ColumnKind kind, int limit, String source, Trait... traits) {
        var component =
                Stream.of(type.getRecordComponents())
                        .filter(each -> each.getName().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(id + "." + key));
        if (!kind.fits(component.getType())) {
            throw new IllegalArgumentException(id + "." + key + " is no " + kind);
        }
        component.getAccessor().trySetAccessible();
        var set = EnumSet.noneOf(Trait.class);
        set.addAll(List.of(traits));
        columns.add(
                new Column<>(
                        key,
                        kind,
                        element(component),
                        Set.copyOf(set),
                        limit,
                        source,
                        section,
                        component));
        return this;
    }

    private static Class<?> element(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return component.getType();
    }
}
