package fazhi.ledger;

import fazhi.common.Ids;
import fazhi.common.Labels;
import fazhi.common.Scope;
import fazhi.common.Texts;
import fazhi.common.text.ChineseOrder;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.name.Names;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.ConditionWords;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a cell reads (单元格文本) on screen, in a file and in the trail. */
@Component
public class CellTexts {

    private final Texts texts;

    private final References references;

    private final Words words;

    private final LedgerAccess access;

    CellTexts(Texts texts, References references, Words words, LedgerAccess access) {
        this.texts = texts;
        this.references = references;
        this.words = words;
        this.access = access;
    }

    /**
     * For whom a number of this ledger stands when the reader sees a part of the town: 本村, or 全镇
     * where the ledger knows no villages; empty for who sees all of it.
     */
    public String extent(LedgerFormat<?> format) {
        var scope = access.scope(format.id());
        var parts = new ArrayList<String>();
        if (!scope.wholeTown()) {
            parts.add(villages(format, scope.villages().size()));
        }
        if (format.limiting(scope).stream()
                .anyMatch(column -> !column.source().equals(Scope.VILLAGE))) {
            parts.add(texts.get("scope.own-department"));
        }
        return String.join(texts.get("common.clause-mark"), parts);
    }

    private String villages(LedgerFormat<?> format, int villages) {
        if (format.scope().isEmpty()) {
            return texts.get("scope.town");
        }
        return villages == 1 ? texts.get("scope.own") : texts.get("scope.own-several", villages);
    }

    /** What the rows of a number hold, in words: the reader's part of the town, then the rest. */
    public String extent(LedgerFormat<?> format, String filter) {
        return Stream.of(extent(format), filter)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    /** Names of everything the rows point at: one call a source for a whole page. */
    public <D extends Record> Names names(LedgerFormat<D> format, Collection<D> rows) {
        return names(format, format.columns(), rows);
    }

    /** The same for some columns only, such as those a grid shows. */
    public <D extends Record> Names names(
            LedgerFormat<D> format, List<Column<D>> columns, Collection<D> rows) {
        return Names.of(
                format,
                columns,
                rows,
                words,
                (source, ids) -> references.source(source).names(ids));
    }

    /** The same whoever is at work, for what is kept with the rows. */
    public <D extends Record> Names wholeNames(
            LedgerFormat<D> format, List<Column<D>> columns, Collection<D> rows) {
        return Names.of(
                format,
                columns,
                rows,
                words,
                (source, ids) -> references.source(source).wholeNames(ids));
    }

    public <D extends Record> String show(Column<D> column, D row, Names names) {
        return show(column, column.value(row), names, names.day(row));
    }

    private String show(
            Column<?> column, @Nullable Object value, Names names, @Nullable LocalDate day) {
        return switch (value) {
            case null -> "";
            case BigDecimal number when column.kind() == ColumnKind.DECIMAL -> plain(number);
            case BigDecimal amount -> money(amount);
            case LocalDate date -> date.toString();
            case Boolean yes -> texts.get(yes ? "common.yes" : "common.no");
            case Enum<?> constant -> Labels.of(constant, texts);
            case Long id when column.kind() == ColumnKind.REFERENCE ->
                    names.reference(column, id, day, hidden());
            case Set<?> several ->
                    several.stream()
                            .map(
                                    each ->
                                            each instanceof Enum<?> constant
                                                    ? Labels.of(constant, texts)
                                                    : names.reference(column, each, day, hidden()))
                            .sorted(ChineseOrder.BY_PINYIN)
                            .collect(Collectors.joining(texts.get("common.list-mark")));
            case String code when column.kind() == ColumnKind.WORD -> names.word(column, code);
            default -> value.toString();
        };
    }

    public String header(LedgerFormat<?> format, Column<?> column) {
        return texts.get(format.headerKey(column));
    }

    /** The name of a record that was removed and is still pointed at. */
    public String removed(String title) {
        return texts.get("reference.removed", title);
    }

    private String hidden() {
        return texts.get("reference.hidden");
    }

    /** Yuan with thousands marks and two decimals (元). */
    public static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00").format(amount);
    }

    /** As many decimals as it has. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What the footer says under a summed column. */
    public static String sum(Column<?> column, BigDecimal sum) {
        return switch (column.kind()) {
            case MONEY -> money(sum);
            case DECIMAL -> plain(sum);
            default -> sum.toBigInteger().toString();
        };
    }

    /** Conditions in words, joined; what is only filled in is said once. */
    public <D extends Record> String words(LedgerFormat<D> format, List<Condition> conditions) {
        var filled =
                conditions.stream()
                        .filter(Condition.Filled.class::isInstance)
                        .map(each -> texts.get(format.headerKey(format.column(each.column()))))
                        .toList();
        var rest =
                conditions.stream()
                        .filter(each -> !(each instanceof Condition.Filled))
                        .map(condition -> words(format, condition));
        var sentence = new ConditionWords(texts);
        return Stream.concat(
                        rest, filled.isEmpty() ? Stream.of() : Stream.of(sentence.filled(filled)))
                .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    /** A condition in words: {@code 案由：非法采矿}. */
    public <D extends Record> String words(LedgerFormat<D> format, Condition condition) {
        if (condition instanceof Condition.Picked(var pick, var value)) {
            return new ConditionWords(texts).picked(pick, value);
        }
        var column = format.column(condition.column());
        return new ConditionWords(texts)
                .of(
                        condition,
                        texts.get(format.headerKey(column)),
                        values -> values(column, values));
    }

    private String values(Column<?> column, Collection<String> values) {
        return String.join(texts.get("common.list-mark"), labels(column, values).values());
    }

    /** Values of a filter or a group as they read, in their order; one call for all of them. */
    public Map<String, String> labels(Column<?> column, Collection<String> values) {
        var ids = values.stream().flatMap(each -> Ids.find(each).stream()).toList();
        var source = column.source();
        var names =
                switch (column.kind()) {
                    case REFERENCE, REFERENCES ->
                            new Names(
                                    Map.of(source, references.source(source).names(ids)),
                                    Map.of(),
                                    null);
                    case WORD -> new Names(Map.of(), Map.of(source, words.labels(source)), null);
                    default -> new Names(Map.of(), Map.of(), null);
                };
        var labels = new LinkedHashMap<String, String>();
        values.forEach(value -> labels.put(value, label(column, value, names)));
        return labels;
    }

    /** The values of a choice or of a list of words, by how they read. */
    public List<String> inOrder(Column<?> column) {
        var values =
                column.kind() == ColumnKind.WORD
                        ? List.copyOf(words.labels(column.source()).keySet())
                        : Stream.of(column.type().getEnumConstants())
                                .map(each -> ((Enum<?>) each).name())
                                .toList();
        return labels(column, values).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(ChineseOrder.BY_PINYIN))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String label(Column<?> column, String value, Names names) {
        return switch (column.kind()) {
            case CHOICE, CHOICES -> texts.get(column.type().getSimpleName() + "." + value);
            case REFERENCE, REFERENCES ->
                    Ids.find(value)
                            .map(id -> names.reference(column, id, null, hidden()))
                            .orElse(value);
            case WORD -> names.word(column, value);
            case YES_NO -> texts.get(Boolean.parseBoolean(value) ? "common.yes" : "common.no");
            default -> value;
        };
    }
}
