package fazhi.ledger.intake.row;

import fazhi.ledger.cell.CellContext;
import fazhi.ledger.cell.Doubt;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.LedgerWords;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.intake.table.TableColumns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the other cells of a row (由他列得出): villages from a place, the theme from title
 * and laws, the last stage from a day of closing. What is only likely is asked.
 */
final class Derivations<D extends Record> {

    private static final String OTHER = "OTHER";

    private final TableColumns<D> table;

    private final Intake intake;

    private final String ledger;

    /** Required columns neither the file nor another column tells. */
    private final List<Column<D>> whole;

    Derivations(TableColumns<D> table, Intake intake) {
        this.table = table;
        this.intake = intake;
        this.ledger = table.format().id();
        this.whole =
                table.format().columns().stream()
                        .filter(column -> column.is(Trait.REQUIRED) && !column.is(Trait.ACT))
                        .filter(column -> table.at(column.key()).isEmpty())
                        .filter(column -> chosen(column.kind()))
                        .filter(column -> words(column, "from").isEmpty())
                        .filter(
                                column ->
                                        words(column, "begun").stream()
                                                .allMatch(key -> table.at(key).isEmpty()))
                        .toList();
    }

    private static boolean chosen(ColumnKind kind) {
        return kind != ColumnKind.TEXT
                && kind != ColumnKind.LONG_TEXT
                && kind != ColumnKind.MONEY
                && kind != ColumnKind.COUNT
                && kind != ColumnKind.DECIMAL;
    }

    private List<String> words(Column<D> column, String what) {
        return LedgerWords.of("derive." + ledger + "." + column.key() + "." + what);
    }

    void fill(Incoming incoming) {
        for (var column : table.format().columns()) {
            if (!column.is(Trait.ACT) && blank(incoming.values().get(column.key()))) {
                filled(incoming, column);
                begun(incoming, column);
                named(incoming, column);
                suggested(incoming, column);
            }
            notCounted(incoming, column);
        }
        whole.forEach(column -> missing(incoming, column));
    }

    private static boolean blank(@Nullable Object value) {
        return value == null || value instanceof Set<?> several && several.isEmpty();
    }

    private void put(Incoming incoming, Column<D> column, @Nullable Object value) {
        if (value != null && !(value instanceof Set<?> several && several.isEmpty())) {
            incoming.derived().put(column.key(), value);
        }
    }

    /** A day of closing means the stage 已结案, where the table has no column for the stage. */
    private void filled(Incoming incoming, Column<D> column) {
        if (table.at(column.key()).isPresent()) {
            return;
        }
        for (var rule : words(column, "filled")) {
            var parts = rule.split(">");
            if (!blank(incoming.values().get(parts[0]))) {
                intake.reading()
                        .choice(column, parts[1])
                        .ifPresent(value -> put(incoming, column, value));
            }
        }
    }

    /** The first day of a range that stands in the column of its end. */
    private void begun(Incoming incoming, Column<D> column) {
        for (var key : words(column, "begun")) {
            put(incoming, column, intake.reading().first(table.text(incoming.row(), key)));
        }
    }

    /** Records whose names stand in another cell. */
    private void named(Incoming incoming, Column<D> column) {
        for (var key : words(column, "names")) {
            var text = table.text(incoming.row(), key);
            if (text.isEmpty()) {
                continue;
            }
            if (intake.reading().isVillages(text) && column.kind().several()) {
                put(incoming, column, read(incoming, column, key, text));
                continue;
            }
            var found = intake.reading().within(column, text);
            if (column.kind().several()) {
                put(incoming, column, Set.<Object>copyOf(found));
            } else if (found.size() == 1) {
                put(incoming, column, found.iterator().next());
            }
        }
    }

    private @Nullable Object read(Incoming incoming, Column<D> column, String key, String text) {
        var header = table.header(table.format().column(key));
        return intake.reading()
                .read(
                        column,
                        text,
                        CellContext.NONE,
                        new RowAsker(intake, incoming, header, table));
    }

    /** A choice whose words stand in other cells; where none does, a required one is 其他. */
    private void suggested(Incoming incoming, Column<D> column) {
        var from = words(column, "from");
        if (from.isEmpty()) {
            return;
        }
        var asked = words(column, "asks").stream().findFirst().orElse("");
        var found = new LinkedHashMap<String, String>();
        for (var key : from) {
            var text = TableWords.plain(table.text(incoming.row(), key));
            constants(column)
                    .forEach(
                            (constant, words) ->
                                    words.stream()
                                            .filter(word -> text.contains(TableWords.plain(word)))
                                            .findFirst()
                                            .ifPresent(word -> found.putIfAbsent(constant, word)));
        }
        if (found.isEmpty() && !column.is(Trait.REQUIRED)) {
            return;
        }
        var constant = found.isEmpty() ? OTHER : found.keySet().iterator().next();
        var value = intake.reading().choice(column, constant).orElse(null);
        var text =
                asked.isEmpty()
                        ? found.getOrDefault(constant, "")
                        : table.text(incoming.row(), asked);
        var label = value == null ? "" : intake.reading().label(column, value);
        put(
                incoming,
                column,
                new RowAsker(intake, incoming, table.header(column), table)
                        .decide(column, new Doubt(DoubtKind.SUGGESTED, text, label, value, false)));
    }

    private Map<String, List<String>> constants(Column<D> column) {
        var ranked = new TreeMap<String, List<String>>();
        LedgerWords.under("derive." + ledger + "." + column.key() + "@").forEach(ranked::put);
        var all = new LinkedHashMap<String, List<String>>();
        ranked.forEach((key, words) -> all.put(key.substring(key.indexOf('@') + 1), words));
        return all;
    }

    /** Readers of a post are no people who came. */
    private void notCounted(Incoming incoming, Column<D> column) {
        var rule = "doubt." + ledger + "." + column.key() + ".";
        var value = incoming.values().get(column.key());
        for (var key : LedgerWords.of(rule + "when")) {
            var text = table.text(incoming.row(), key);
            if (value == null
                    || LedgerWords.of(rule + "words").stream().noneMatch(text::contains)) {
                continue;
            }
            var words = intake.answers();
            var answer =
                    intake.questions()
                            .ask(
                                    new Question.Key(table.header(column), text),
                                    DoubtKind.NOT_COUNTED,
                                    column.key(),
                                    words.empty(),
                                    List.of(words.empty(), words.keep()),
                                    incoming.row().number());
            if (words.empties(answer)) {
                incoming.values().put(column.key(), null);
                RowAsker.note(
                        intake.texts(),
                        incoming,
                        table.header(column),
                        table.text(incoming.row(), column.key()));
            }
        }
    }

    /** One answer for all rows, or another column of the file that stands for it. */
    private void missing(Incoming incoming, Column<D> column) {
        var instead = table.unmatched(words(column, "like"));
        var header = instead.map(table::header).orElse("");
        var value =
                instead.map(at -> intake.reading().day(incoming.row().cell(at).text()))
                        .orElse(null);
        var asker = new RowAsker(intake, incoming, table.label(column), table);
        put(
                incoming,
                column,
                asker.decide(
                        column,
                        new Doubt(
                                DoubtKind.WHOLE_COLUMN,
                                intake.texts().get("import.whole-column"),
                                header,
                                value,
                                false)));
    }
}
