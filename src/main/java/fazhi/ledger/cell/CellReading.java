package fazhi.ledger.cell;

import fazhi.common.DateText;
import fazhi.common.Labels;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.Yuan;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.ReferenceSource.Reference;
import fazhi.ledger.References;
import fazhi.ledger.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one file being read (读取单元格); names of records are looked up for the whole file. */
public final class CellReading {

    /** A day that says its year: a file may be read years after it was made. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");

    /** Choices named when none of them was met. */
    private static final int NAMED = 12;

    private final Texts texts;

    private final References references;

    private final Words words;

    /** By column: what may stand there, and what it means. */
    private final Map<Column<?>, Map<String, Object>> choices = new HashMap<>();

    /** By source: the records the names of this file mean. */
    private final Map<String, Map<String, List<Reference>>> named = new HashMap<>();

    CellReading(Texts texts, References references, Words words) {
        this.texts = texts;
        this.references = references;
        this.words = words;
    }

    /** Looks the names a column holds up, all of them at once. */
    public void prepare(Column<?> column, Collection<String> cells) {
        if (column.kind() == ColumnKind.REFERENCE || column.kind() == ColumnKind.REFERENCES) {
            var names =
                    cells.stream()
                            .flatMap(
                                    cell ->
                                            column.kind().several()
                                                    ? parts(cell).stream()
                                                    : List.of(cell.strip()).stream())
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toCollection(HashSet::new));
            var known = named.computeIfAbsent(column.source(), _ -> new HashMap<>());
            names.removeAll(known.keySet());
            if (!names.isEmpty()) {
                var found = references.source(column.source()).named(names);
                names.forEach(name -> known.put(name, found.getOrDefault(name, List.of())));
            }
        }
    }

    /**
     * @throws Refusal at the column, with what was expected
     */
    public @Nullable Object parse(Column<?> column, String text) {
        var cell = text.strip();
        if (cell.isEmpty()) {
            return column.kind().several() ? Set.of() : null;
        }
        return switch (column.kind()) {
            case TEXT, LONG_TEXT -> cell;
            case WORD -> words.of(column.source()).isEmpty() ? cell : choice(column, cell);
            case CHOICE, YES_NO -> choice(column, cell);
            case CHOICES -> each(cell, part -> choice(column, part));
            case DATE -> day(cell).orElseThrow(() -> refusal(column, "sheet.date", cell));
            case MONEY -> Yuan.parse(cell).orElseThrow(() -> refusal(column, "sheet.money", cell));
            case COUNT -> whole(cell).orElseThrow(() -> refusal(column, "sheet.count", cell));
            case REFERENCE -> reference(column, cell);
            case REFERENCES -> each(cell, part -> reference(column, part));
        };
    }

    private Set<Object> each(String cell, Function<String, Object> read) {
        return parts(cell).stream().map(read).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> parts(String cell) {
        return Arrays.stream(cell.split("[" + texts.get("sheet.list-marks") + "]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(String cell) {
        var day = TIME.matcher(cell).replaceFirst("");
        return YEAR.matcher(day).find() ? DateText.parse(day, LocalDate.EPOCH) : Optional.empty();
    }

    private static Optional<Integer> whole(String cell) {
        return Yuan.parse(cell)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.precision() - number.scale() < 10)
                .map(BigDecimal::intValueExact);
    }

    private Object choice(Column<?> column, String cell) {
        var known = choices.computeIfAbsent(column, this::choices);
        var value = known.get(TableWords.plain(cell));
        if (value == null) {
            throw refusal(column, "sheet.choice", cell, offered(column));
        }
        return value;
    }

    private Map<String, Object> choices(Column<?> column) {
        var all = new LinkedHashMap<String, Object>();
        switch (column.kind()) {
            case WORD ->
                    words.of(column.source())
                            .forEach(
                                    word -> {
                                        all.put(TableWords.plain(word.label()), word.code());
                                        all.put(TableWords.plain(word.code()), word.code());
                                    });
            case YES_NO -> {
                TableWords.of("yes").forEach(word -> all.put(word, true));
                TableWords.of("no").forEach(word -> all.put(word, false));
            }
            default ->
                    constants(column)
                            .forEach(
                                    each -> {
                                        all.put(TableWords.plain(each.name()), each);
                                        TableWords.everyLanguage(texts, Labels.key(each))
                                                .forEach(
                                                        word ->
                                                                all.put(
                                                                        TableWords.plain(word),
                                                                        each));
                                    });
        }
        return all;
    }

    private static List<Enum<?>> constants(Column<?> column) {
        return Arrays.stream(column.type().getEnumConstants())
                .<Enum<?>>map(each -> (Enum<?>) each)
                .toList();
    }

    /** What may be written, for the sentence that refuses something else and for templates. */
    public List<String> offered(Column<?> column, int most) {
        return switch (column.kind()) {
            case WORD -> words.of(column.source()).stream().map(word -> word.label()).toList();
            case YES_NO -> List.of(texts.get("common.yes"), texts.get("common.no"));
            case CHOICE, CHOICES ->
                    constants(column).stream().map(each -> Labels.of(each, texts)).toList();
            case REFERENCE, REFERENCES ->
                    references.source(column.source()).find("", most).stream()
                            .map(Reference::label)
                            .toList();
            default -> List.of();
        };
    }

    private String offered(Column<?> column) {
        var all = offered(column, NAMED);
        return all.stream().limit(NAMED).collect(Collectors.joining(texts.get("common.list-mark")))
                + (all.size() > NAMED ? texts.get("sheet.and-more") : "");
    }

    private Long reference(Column<?> column, String cell) {
        prepare(column, Set.of(cell));
        var found = named.getOrDefault(column.source(), Map.of()).getOrDefault(cell, List.of());
        if (found.size() > 1) {
            throw refusal(column, "sheet.several", cell);
        }
        return found.stream()
                .map(Reference::id)
                .findFirst()
                .orElseThrow(() -> refusal(column, "sheet.reference", cell));
    }

    private static Refusal refusal(Column<?> column, String key, Object... arguments) {
        return Refusal.at(column.key(), key, arguments);
    }
}
