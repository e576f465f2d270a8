package fazhi.ledger.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A ledger as CSV, so that Excel and WPS open it rightly: with a byte order mark and no formulas.
 */
final class CsvSheet<D extends Record> implements SheetFile<D> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, half-width and full-width, or hides that one begins. */
    private static final String DANGEROUS = "=+-@\t\r\n|'\uFF1D\uFF0B\uFF0D\uFF20";

    private final LedgerFormat<D> format;

    private final SheetTexts texts;

    private final OutputStreamWriter out;

    private final CsvWriter rows;

    private List<Column<D>> columns = List.of();

    CsvSheet(LedgerFormat<D> format, SheetTexts texts, OutputStream out) {
        this.format = format;
        this.texts = texts;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.rows = CsvWriter.builder().build(this.out);
    }

    @Override
    public void begin(List<Column<D>> wanted) throws IOException {
        columns = wanted;
        out.write(BYTE_ORDER_MARK);
        rows.writeRecord(columns.stream().map(each -> texts.header(format, each)).toList());
    }

    @Override
    public void write(Lines<D> lines) {
        for (var row : lines.rows()) {
            rows.writeRecord(columns.stream().map(each -> cell(each, row, lines)).toList());
        }
    }

    private String cell(Column<D> column, D row, Lines<D> lines) {
        return column.value(row) instanceof BigDecimal amount
                ? amount.toPlainString()
                : harmless(lines.text().apply(column, row));
    }

    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end(Ledger.Totals totals) {
        // sums belong to the official table
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
