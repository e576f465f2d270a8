package fazhi.ledger.sheet;

import fazhi.common.DateText;
import fazhi.common.Labels;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.Yuan;
import fazhi.ledger.Column;
import fazhi.ledger.References;
import fazhi.ledger.WordSource;
import fazhi.ledger.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a cell as a person writes it (单元格解析): 2022.12.2, 5.87万, the word or the code. */
@Component
public class CellParser {

    private final Texts texts;

    private final References references;

    private final Words words;

    private final Clock clock;

    CellParser(Texts texts, References references, Words words, Clock clock) {
        this.texts = texts;
        this.references = references;
        this.words = words;
        this.clock = clock;
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
            case WORD -> word(column, cell);
            case DATE ->
                    expect(DateText.parse(cell, LocalDate.now(clock)), column, cell, "sheet.date");
            case MONEY -> expect(Yuan.parse(cell), column, cell, "sheet.money");
            case COUNT -> expect(whole(cell), column, cell, "sheet.count");
            case YES_NO -> expect(yesNo(cell), column, cell, "sheet.yes-no");
            case CHOICE -> constant(column, cell);
            case REFERENCE -> reference(column, cell);
            case CHOICES -> each(cell, part -> constant(column, part));
            case REFERENCES -> each(cell, part -> reference(column, part));
        };
    }

    private Set<Object> each(String cell, Function<String, Object> read) {
        return Arrays.stream(cell.split("[" + texts.get("sheet.list-marks") + "]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(read)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Integer> whole(String cell) {
        return Yuan.parse(cell)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> number.intValueExact());
    }

    private Optional<Boolean> yesNo(String cell) {
        return cell.equals(texts.get("common.yes")) || cell.equals("true")
                ? Optional.of(true)
                : cell.equals(texts.get("common.no")) || cell.equals("false")
                        ? Optional.of(false)
                        : Optional.empty();
    }

    private String word(Column<?> column, String cell) {
        var all = words.of(column.source());
        return all.isEmpty()
                ? cell
                : expect(
                        all.stream()
                                .filter(
                                        word ->
                                                word.label().equals(cell)
                                                        || word.code().equals(cell))
                                .map(WordSource.Word::code)
                                .findFirst(),
                        column,
                        cell,
                        "sheet.word");
    }

    private Object constant(Column<?> column, String cell) {
        return expect(
                Arrays.stream(column.type().getEnumConstants())
                        .map(each -> (Enum<?>) each)
                        .filter(
                                each ->
                                        each.name().equals(cell)
                                                || Labels.of(each, texts).equals(cell))
                        .findFirst(),
                column,
                cell,
                "sheet.word");
    }

    private Long reference(Column<?> column, String cell) {
        var found = references.named(column.source(), cell);
        if (found.size() > 1) {
            throw Refusal.at(column.key(), "sheet.several", cell);
        }
        return expect(
                found.stream().map(each -> each.id()).findFirst(), column, cell, "sheet.reference");
    }

    private static <T> T expect(Optional<T> value, Column<?> column, String cell, String key) {
        return value.orElseThrow(() -> Refusal.at(column.key(), key, cell));
    }
}
