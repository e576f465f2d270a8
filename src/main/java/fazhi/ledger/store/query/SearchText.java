package fazhi.ledger.store.query;

import com.github.promeg.pinyinhelper.Pinyin;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What quick search looks through (检索文本): what a row shows, in half width and small letters, then
 * the pinyin initials of its names. The same is done to what is looked for.
 *
 * @see "docs/decisions/171-quick-search.md"
 */
public final class SearchText {

    /** Counted up when rows have to be read anew because another text is kept of them. */
    public static final int VERSION = 2;

    private static final Set<ColumnKind> NUMBERS =
            Set.of(ColumnKind.MONEY, ColumnKind.COUNT, ColumnKind.DECIMAL, ColumnKind.YES_NO);

    private SearchText() {}

    /**
     * The columns marked for it, then whatever else the list shows; a private person only if
     * marked.
     */
    public static <D extends Record> List<Column<D>> columns(LedgerFormat<D> format) {
        return Stream.concat(
                        format.with(Trait.SEARCH).stream(),
                        format.with(Trait.GRID).stream()
                                .filter(column -> !NUMBERS.contains(column.kind()))
                                .filter(column -> !column.is(Trait.PERSONAL)))
                .distinct()
                .toList();
    }

    /**
     * What a cell shows (检索单元).
     *
     * @param personal true for a private person, who is found by the whole name as it stands and
     *     can be left out for whoever may not know it
     */
    public record Cell(String text, boolean personal) {}

    /** The words of the cells, then their initials. */
    public static String of(List<Cell> cells) {
        return Stream.concat(
                        cells.stream().map(SearchText::words),
                        cells.stream().filter(cell -> !cell.personal()).map(SearchText::initials))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String words(Cell cell) {
        return cell.personal() ? cell.text().toLowerCase(Locale.ROOT) : normal(cell.text());
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /** Every word has to be found, wherever. */
    static List<String> wanted(String typed) {
        return Stream.of(normal(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String initials(Cell cell) {
        return cell.text()
                .chars()
                .filter(sign -> Pinyin.isChinese((char) sign))
                .mapToObj(sign -> Pinyin.toPinyin((char) sign).substring(0, 1))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
