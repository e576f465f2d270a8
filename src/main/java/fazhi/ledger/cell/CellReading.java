package fazhi.ledger.cell;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.kind.AmountText;
import fazhi.ledger.cell.kind.ChoiceCell;
import fazhi.ledger.cell.kind.ChoiceWords;
import fazhi.ledger.cell.kind.DayText;
import fazhi.ledger.cell.kind.ListMarks;
import fazhi.ledger.cell.kind.NameCell;
import fazhi.ledger.cell.kind.NameLookup;
import fazhi.ledger.cell.kind.NumberCell;
import fazhi.ledger.cell.kind.VillageText;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one file being read (读取单元格); names of records are looked up for the whole file. */
public final class CellReading {

    /** Choices named when none of them was met. */
    private static final int NAMED = 12;

    private final Texts texts;

    private final References references;

    private final Words words;

    private final Doubts doubts;

    private final ListMarks marks;

    private final ChoiceWords choices;

    private final NameLookup names;

    CellReading(Texts texts, References references, Words words, Set<String> adders) {
        this.texts = texts;
        this.references = references;
        this.words = words;
        this.doubts = new Doubts(texts, adders);
        this.marks = new ListMarks(texts);
        this.choices = new ChoiceWords(texts, words);
        this.names = new NameLookup(references);
    }

    /** Looks the names a column holds up, all of them at once. */
    public void prepare(Column<?> column, Collection<String> cells) {
        if (column.kind() == ColumnKind.REFERENCE || column.kind() == ColumnKind.REFERENCES) {
            var all = new HashSet<String>();
            cells.forEach(
                    cell -> {
                        all.addAll(parts(column, cell));
                        all.add(VisibleText.line(cell));
                    });
            all.remove("");
            names.prepare(column.source(), all);
        }
    }

    /**
     * What a cell says, where it leaves nothing open.
     *
     * @throws Refusal at the column, with what was expected
     */
    public @Nullable Object parse(Column<?> column, String text) {
        return read(column, text, CellContext.NONE, this::refuse);
    }

    private @Nullable Object refuse(Column<?> column, Doubt doubt) {
        throw refusal(column, doubt.text());
    }

    /**
     * What a cell says; what it leaves open is put to the asker.
     *
     * @throws Refusal at the column, with what was expected
     */
    public @Nullable Object read(Column<?> column, String text, CellContext context, Asker asker) {
        var cell = VisibleText.of(text).strip();
        if (cell.isEmpty()) {
            return empty(column);
        }
        return switch (column.kind()) {
            case TEXT, LONG_TEXT -> text(column, cell);
            case WORD ->
                    words.of(column.source()).isEmpty() && !doubts.adds(column)
                            ? VisibleText.line(cell)
                            : choice(column, asker).one(VisibleText.line(cell));
            case CHOICE, YES_NO -> choice(column, asker).one(VisibleText.line(cell));
            case CHOICES -> choice(column, asker).several(cell, parts(cell));
            case DATE, MONEY, COUNT, DECIMAL ->
                    TableWords.none(cell)
                            ? null
                            : new NumberCell(column, VisibleText.line(cell), context, asker).read();
            case REFERENCE -> TableWords.none(cell) ? null : name(column, asker).one(cell);
            case REFERENCES -> TableWords.none(cell) ? Set.of() : name(column, asker).several(cell);
        };
    }

    private ChoiceCell choice(Column<?> column, Asker asker) {
        return new ChoiceCell(column, choices, doubts, asker);
    }

    private NameCell name(Column<?> column, Asker asker) {
        return new NameCell(column, names, marks, doubts, asker);
    }

    private static @Nullable Object empty(Column<?> column) {
        return column.kind().several() ? Set.of() : null;
    }

    private @Nullable Object text(Column<?> column, String cell) {
        if (TableWords.of("none.sign").contains(TableWords.plain(cell))) {
            return null;
        }
        if (column.kind() == ColumnKind.LONG_TEXT) {
            return cell;
        }
        var line =
                TableWords.of("names.in-lines").contains(column.key())
                        ? marks.line(cell)
                        : VisibleText.line(cell);
        return column.is(Trait.PERSON) ? NameLookup.closed(line) : line;
    }

    /** What stands between the marks of a list, or in lines of their own. */
    public List<String> parts(String cell) {
        return marks.parts(cell);
    }

    /** The same as this column is filled: people may stand beside each other. */
    public List<String> parts(Column<?> column, String cell) {
        return column.source().equals(NameLookup.STAFF) ? marks.people(cell) : marks.parts(cell);
    }

    /** True when a name unknown to this source may be added to it. */
    public boolean adds(String source) {
        return doubts.adders().contains(source);
    }

    /** Ids of those whose names stand in a text. */
    public Set<Long> within(Column<?> column, String text) {
        return names.within(column.source(), text);
    }

    /** True when the text names villages, kept here or not, and nothing else. */
    public boolean isVillages(String text) {
        var villages = new VillageText(text);
        return villages.every()
                || villages.more()
                || villages.named(parts(text), part -> known(VillageText.SOURCE, part));
    }

    public boolean known(String source, String name) {
        return !names.find(source, name).isEmpty();
    }

    /** A name without what people write around it, as it is added to a register. */
    public String plainName(Column<?> column, String name) {
        var plain = NameLookup.village(column.source(), NameLookup.likeness(column.source(), name));
        var closed = column.is(Trait.PERSON) ? NameLookup.closed(plain) : plain;
        return closed.isEmpty() ? name : closed;
    }

    /** True when the name says more than the village it would be added as: 梨坪村3组. */
    public boolean isPart(Column<?> column, String name) {
        return !NameLookup.village(column.source(), name).equals(name);
    }

    /** The number a cell shows, however it is written. */
    public static Optional<BigDecimal> number(String text, CellContext context) {
        return AmountText.of(text)
                .map(
                        read ->
                                read.scaled() || !read.unit().isEmpty() && context.power() == 0
                                        ? read.number()
                                        : read.number().scaleByPowerOfTen(context.power()));
    }

    /** The first day of several a cell says. */
    public @Nullable LocalDate first(String text) {
        return DayText.of(text, OptionalInt.empty())
                .filter(day -> day.sure() == DayText.Sureness.RANGE)
                .map(DayText::first)
                .orElse(null);
    }

    /** The day a cell says, where it says one. */
    public @Nullable LocalDate day(String text) {
        return DayText.of(text, OptionalInt.empty())
                .filter(day -> day.sure() == DayText.Sureness.DAY)
                .map(DayText::first)
                .orElse(null);
    }

    public String label(Column<?> column, Object value) {
        return choices.label(column, value);
    }

    /** The choice a word means for certain. */
    public Optional<Object> choice(Column<?> column, String word) {
        return choices.certain(column, word);
    }

    /** What may be written, for the sentence that refuses something else and for templates. */
    public List<String> offered(Column<?> column, int most) {
        return switch (column.kind()) {
            case WORD, YES_NO, CHOICE, CHOICES -> choices.offered(column);
            case REFERENCE, REFERENCES ->
                    references.source(column.source()).find("", most).stream()
                            .map(Reference::label)
                            .toList();
            default -> List.of();
        };
    }

    private Refusal refusal(Column<?> column, String cell) {
        var key = column.key();
        return switch (column.kind()) {
            case DATE -> Refusal.at(key, "sheet.date", cell);
            case MONEY -> Refusal.at(key, "sheet.money", cell);
            case COUNT -> Refusal.at(key, "sheet.count", cell);
            case DECIMAL -> Refusal.at(key, "sheet.decimal", cell);
            case REFERENCE, REFERENCES -> Refusal.at(key, "sheet.reference", cell);
            default -> Refusal.at(key, "sheet.choice", cell, listed(column));
        };
    }

    private String listed(Column<?> column) {
        var all = offered(column, NAMED);
        return all.stream().limit(NAMED).collect(Collectors.joining(texts.get("common.list-mark")))
                + (all.size() > NAMED ? texts.get("sheet.and-more") : "");
    }
}
