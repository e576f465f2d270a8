package fazhi.ledger.sheet;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.sheet.head.ColumnWidth;
import fazhi.ledger.sheet.head.SheetHead;
import fazhi.ledger.sheet.head.TableMeasure;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as an .xlsx (Excel 表格): real dates and numbers, text as text and never as a formula;
 * ready to print on A4.
 */
final class ExcelSheet<D extends Record> implements SheetFile<D> {

    private static final float MARGIN = 0.4f;

    private static final float FOOT = 0.6f;

    private final LedgerFormat<D> format;

    private final SheetTexts texts;

    private final SheetHead<D> head;

    private final Workbook book;

    private final Worksheet sheet;

    private List<Column<D>> columns = List.of();

    private @Nullable TableMeasure measure;

    private int first;

    private int next;

    ExcelSheet(LedgerFormat<D> format, SheetTexts texts, SheetHead<D> head, OutputStream out) {
        this.format = format;
        this.texts = texts;
        this.head = head;
        this.book = new Workbook(out, "FazhiPortal", "1.0");
        this.sheet = book.newWorksheet(texts.sheetName(texts.title(format)));
    }

    @Override
    public void begin(List<Column<D>> wanted) {
        columns = wanted;
    }

    /** When the first page is there, which says how wide the columns are. */
    private TableMeasure opened(Lines<D> page) {
        if (measure == null) {
            measure = widths(page);
            measure.set(sheet);
            first = head.write(sheet, columns, measure);
            next = first;
            sheet.freezePane(head.before() + 1, first);
            sheet.repeatRows(first == 1 ? 0 : 2, first - 1);
            paper(measure.paper());
        }
        return measure;
    }

    private void paper(PaperSize size) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(size);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(FOOT);
        sheet.footer(texts.get("sheet.page"), Position.CENTER);
    }

    @Override
    public void write(Lines<D> lines) throws IOException {
        var measured = opened(lines);
        int from = next;
        for (var row : lines.rows()) {
            int high = 1;
            for (int i = 0; i < columns.size(); i++) {
                int place = head.before() + i;
                cell(columns.get(i), row, lines, next, place);
                if (!columns.get(i).kind().ranged()) {
                    var text = lines.text().apply(columns.get(i), row);
                    high = Math.max(high, measured.lines(text, place, place));
                }
            }
            TableMeasure.height(sheet, next, high);
            if (head.before() > 0) {
                sheet.value(next, 0, next - first + 1);
            }
            next++;
        }
        if (next > from) {
            style(from, next - 1);
        }
        sheet.flush();
    }

    private void cell(Column<D> column, D row, Lines<D> lines, int at, int place) {
        cell(sheet, at, place, column.value(row), lines.text().apply(column, row));
    }

    /** Days and numbers as such, everything else as its words. */
    static void cell(Worksheet sheet, int at, int place, @Nullable Object value, String words) {
        switch (value) {
            case null -> {}
            case LocalDate day -> sheet.value(at, place, day);
            case BigDecimal amount -> sheet.value(at, place, amount);
            case Integer count -> sheet.value(at, place, count);
            default -> sheet.inlineString(at, place, literal(words));
        }
    }

    /** A text that looks like the sign of a hidden character is not one. */
    private static String literal(String text) {
        return text.contains("_x") ? text.replaceAll("_x([0-9A-Fa-f]{4})_", "_x005F_x$1_") : text;
    }

    /** By the first page: what comes later breaks into lines. */
    private TableMeasure widths(Lines<D> lines) {
        var widths = new double[head.before() + columns.size()];
        if (head.before() > 0) {
            widths[0] = ColumnWidth.NUMBER;
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var width = new ColumnWidth(column, texts.header(format, column), columns.size());
            lines.rows().forEach(row -> width.meet(lines.text().apply(column, row)));
            widths[head.before() + i] = width.characters();
        }
        var measured = new TableMeasure(widths);
        return head.before() > 0 ? measured.stretched() : measured;
    }

    private void style(int from, int to) {
        for (int place = 0; place < head.before() + columns.size(); place++) {
            var kind = place < head.before() ? null : columns.get(place - head.before()).kind();
            var style =
                    sheet.range(from, place, to, place)
                            .style()
                            .borderStyle(BorderStyle.THIN)
                            .verticalAlignment("center");
            switch (kind) {
                case null -> style.horizontalAlignment("center");
                case DATE -> style.format("yyyy-mm-dd").horizontalAlignment("center");
                case MONEY -> style.format("#,##0.00");
                case COUNT -> style.format("0");
                case DECIMAL -> style.format("0.##");
                default -> style.format("@").wrapText(true);
            }
            style.set();
        }
    }

    @Override
    public void end(Ledger.Totals totals) {
        opened(new Lines<>(List.of(), (_, _) -> ""));
        if (!head.summed() || totals.sums().isEmpty()) {
            return;
        }
        sheet.inlineString(next, 0, texts.get("ledger.sum"));
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var sum = totals.sums().get(column.key());
            if (column.is(Trait.SUM) && sum != null) {
                sheet.value(next, head.before() + i, sum);
            }
        }
        style(next, next);
        sheet.range(next, 0, next, head.before() + columns.size() - 1).style().bold().set();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
