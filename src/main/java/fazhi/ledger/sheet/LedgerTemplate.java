package fazhi.ledger.sheet;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.sheet.head.ColumnWidth;
import fazhi.ledger.sheet.head.HeadStyle;
import fazhi.ledger.sheet.head.PlainHead;
import fazhi.ledger.sheet.head.TableMeasure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * An empty table to fill in (导入模板): headers, choices to pick from and a page that explains them.
 */
@Component
public class LedgerTemplate {

    /** Rows in which choices are offered. */
    private static final int ROWS = 2000;

    /** Most choices offered of one column. */
    private static final int CHOICES = 500;

    private static final int WIDE = 60;

    private final LedgerAccess access;

    private final SheetTexts texts;

    private final CellParser cells;

    LedgerTemplate(LedgerAccess access, SheetTexts texts, CellParser cells) {
        this.access = access;
        this.texts = texts;
        this.cells = cells;
    }

    public String fileName(LedgerFormat<?> format) {
        return texts.fileName(format, texts.get("import.template"), SheetLayout.PLAIN);
    }

    public <D extends Record> void write(Ledger<D> ledger, OutputStream out) throws IOException {
        var columns =
                ledger.format().columns().stream().filter(column -> !column.is(Trait.ACT)).toList();
        write(ledger, columns, Prefilled.nothing(), out);
    }

    /**
     * The table with the rows that are kept, to be completed and handed back; its mark stands in
     * the name of a sheet nobody sees.
     */
    public <D extends Record> void write(Ledger<D> ledger, Prefilled<D> filled, OutputStream out)
            throws IOException {
        var columns =
                ledger.format().columns().stream()
                        .filter(column -> !column.is(Trait.ACT) && !column.is(Trait.MARK))
                        .toList();
        write(ledger, columns, filled, out);
    }

    private <D extends Record> void write(
            Ledger<D> ledger, List<Column<D>> columns, Prefilled<D> filled, OutputStream out)
            throws IOException {
        var format = ledger.format();
        access.require(format.id(), Right.TYPE);
        try (var book = new Workbook(out, "FazhiPortal", "1.0")) {
            var sheet = book.newWorksheet(texts.sheetName(texts.title(format)));
            var notes = book.newWorksheet(texts.sheetName(texts.get("import.template-notes")));
            var lists = book.newWorksheet(texts.sheetName(texts.get("import.template-lists")));
            lists.setVisibilityState(VisibilityState.HIDDEN);
            var measure = measure(format, columns);
            measure.set(sheet);
            new PlainHead<>(format, texts).write(sheet, columns, measure);
            sheet.freezePane(0, 1);
            explain(notes, format, columns);
            for (int i = 0; i < columns.size(); i++) {
                column(sheet, lists, format, columns.get(i), i);
            }
            if (!filled.mark().isEmpty()) {
                book.newWorksheet(filled.mark()).setVisibilityState(VisibilityState.HIDDEN);
            }
            rows(sheet, texts.lines(format, columns, filled.rows()), columns);
        }
    }

    private static <D extends Record> void rows(
            Worksheet sheet, SheetFile.Lines<D> lines, List<Column<D>> columns) {
        int at = 1;
        for (var row : lines.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                ExcelSheet.cell(
                        sheet, at, i, columns.get(i).value(row), words(lines, row, columns.get(i)));
                if (columns.get(i).kind() == ColumnKind.DATE) {
                    sheet.style(at, i).format("yyyy-mm-dd").set();
                }
            }
            at++;
        }
    }

    private static <D extends Record> String words(
            SheetFile.Lines<D> lines, D row, Column<D> column) {
        return lines.text().apply(column, row);
    }

    private TableMeasure measure(LedgerFormat<?> format, List<? extends Column<?>> columns) {
        return new TableMeasure(
                columns.stream()
                        .mapToDouble(
                                column -> {
                                    var header = texts.header(format, column);
                                    return new ColumnWidth(column, header + header, 1).characters();
                                })
                        .toArray());
    }

    private void column(
            Worksheet sheet, Worksheet lists, LedgerFormat<?> format, Column<?> column, int at) {
        if (column.kind() == ColumnKind.DATE) {
            sheet.style(at).format("yyyy-mm-dd").set();
        } else if (!column.kind().numeric()) {
            sheet.style(at).format("@").set();
        }
        var choices = cells.reading().offered(column, CHOICES);
        if (choices.isEmpty() || choices.size() > CHOICES || column.kind().several()) {
            return;
        }
        for (int row = 0; row < choices.size(); row++) {
            lists.inlineString(row, at, choices.get(row));
        }
        sheet.range(1, at, ROWS, at)
                .validateWithList(lists.range(0, at, choices.size() - 1, at))
                .showErrorMessage(column.kind() != ColumnKind.WORD)
                .allowBlank(true)
                .errorTitle(texts.header(format, column))
                .error(texts.get("import.template-pick"));
    }

    private <D extends Record> void explain(
            Worksheet notes, LedgerFormat<D> format, List<Column<D>> columns) {
        notes.inlineString(0, 0, texts.get("import.template-column"));
        notes.inlineString(0, 1, texts.get("import.template-required"));
        notes.inlineString(0, 2, texts.get("import.template-expects"));
        HeadStyle.set(notes, 0, 0, 2);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            notes.inlineString(i + 1, 0, texts.header(format, column));
            notes.inlineString(i + 1, 1, column.is(Trait.REQUIRED) ? texts.get("common.yes") : "");
            notes.inlineString(i + 1, 2, texts.get("import.expects." + column.kind()));
        }
        notes.width(0, ColumnWidth.NUMBER * 4);
        notes.width(2, WIDE);
    }
}
