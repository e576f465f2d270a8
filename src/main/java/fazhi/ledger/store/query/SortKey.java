package fazhi.ledger.store.query;

import fazhi.common.text.ChineseOrder;
import fazhi.ledger.CellTexts;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.Names;
import fazhi.ledger.store.SortedEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what the rows of a ledger are sorted where a column is words (音序键): every row keeps the key of
 * the one column of text or of a name the list may be sorted by, so that any database sorts alike.
 *
 * @see "docs/decisions/176-by-pinyin.md"
 */
public record SortKey<D extends Record>(LedgerFormat<D> format) {

    /** The sorted column whose words are kept with the row, where the ledger has one. */
    Optional<Column<D>> column() {
        return format.with(Trait.SORT).stream().filter(SortKey::kept).findFirst();
    }

    static boolean kept(Column<?> column) {
        return column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.REFERENCE;
    }

    /** Of a choice, which has few values, the values are put in order in the statement. */
    static boolean ranked(Column<?> column) {
        return column.kind() == ColumnKind.CHOICE || column.kind() == ColumnKind.WORD;
    }

    /**
     * @throws IllegalArgumentException when two columns would need a key, or the row keeps none
     */
    public void check(Class<?> entity) {
        var words = format.with(Trait.SORT).stream().filter(SortKey::kept).count();
        if (words > 1 || words == 1 && !SortedEntry.class.isAssignableFrom(entity)) {
            throw new IllegalArgumentException(format.id() + ": sorted by words");
        }
    }

    /** With the columns for quick search, whose names are looked up at once. */
    public List<Column<D>> columns() {
        return Stream.concat(SearchText.columns(format).stream(), column().stream())
                .distinct()
                .toList();
    }

    public String of(D data, CellTexts texts, Names names) {
        return column().map(
                        column -> {
                            var words = texts.show(column, data, names);
                            return column.names() || column.is(Trait.PERSON)
                                    ? ChineseOrder.personKey(words)
                                    : ChineseOrder.key(words);
                        })
                .orElse("");
    }
}
