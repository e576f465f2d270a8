package fazhi.ledger.sheet;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.CellTexts;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What tables say in words (表格文字). */
@Component
public class SheetTexts {

    private static final int SHEET_NAME_MAX_LENGTH = 31;

    private final Texts texts;

    private final CellTexts cells;

    private final SheetSignature signature;

    private final Clock clock;

    SheetTexts(Texts texts, CellTexts cells, SheetSignature signature, Clock clock) {
        this.texts = texts;
        this.cells = cells;
        this.signature = signature;
        this.clock = clock;
    }

    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public SheetSignature signature() {
        return signature;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public String date() {
        return Formats.date(today(), texts);
    }

    public String title(LedgerFormat<?> format) {
        return texts.get(format.titleKey());
    }

    /** A name spreadsheets take for a sheet. */
    String sheetName(String title) {
        var plain = title.replaceAll("[\\\\/*?:\\[\\]]", " ").strip();
        return VisibleText.cut(plain, SHEET_NAME_MAX_LENGTH);
    }

    public String header(LedgerFormat<?> format, Column<?> column) {
        return texts.get(format.headerKey(column));
    }

    /** The name of a group of columns, empty for the one no name was given to. */
    public String section(LedgerFormat<?> format, Column<?> column) {
        var key = "section." + format.id() + "." + column.section();
        return texts.has(key) ? texts.get(key) : "";
    }

    String fileName(LedgerFormat<?> format, String kind, SheetLayout layout) {
        return Stream.of(signature.town(), title(format), kind, today().toString().replace("-", ""))
                        .filter(part -> !part.isBlank())
                        .map(part -> part.replaceAll("[\\\\/:*?\"<>|\\s]", ""))
                        .collect(Collectors.joining("_"))
                + "."
                + layout.ending();
    }

    /** What the rows hold, in words; empty when nothing was left out. */
    String filter(LedgerFormat<?> format, LedgerQuery query) {
        var conditions = words(format, query);
        var search = query.search().isBlank() ? "" : texts.get("ledger.searching", query.search());
        return cells.extent(
                format,
                Stream.of(conditions, search)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(texts.get("common.clause-mark"))));
    }

    private <D extends Record> String words(LedgerFormat<D> format, LedgerQuery query) {
        return cells.words(format, query.conditions());
    }

    <D extends Record> SheetFile.Lines<D> lines(
            LedgerFormat<D> format, List<Column<D>> columns, List<D> rows) {
        var names = cells.names(format, columns, rows);
        return new SheetFile.Lines<>(rows, (column, row) -> cells.show(column, row, names));
    }
}
