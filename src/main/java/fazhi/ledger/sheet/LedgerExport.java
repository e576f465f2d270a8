package fazhi.ledger.sheet;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Column;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Right;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * Writes the rows a query finds as an Excel table (导出 Excel): real dates and numbers, text as text.
 */
@Component
public class LedgerExport {

    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Most rows of one file. */
    private static final int ROW_CAP = 100_000;

    private static final int PAGE = 500;

    private static final int HEADER = 1;

    private final LedgerAccess access;

    private final CellTexts cells;

    private final Texts texts;

    private final Clock clock;

    LedgerExport(LedgerAccess access, CellTexts cells, Texts texts, Clock clock) {
        this.access = access;
        this.cells = cells;
        this.texts = texts;
        this.clock = clock;
    }

    /** Name of the file: ledger, period, day. */
    public String fileName(LedgerFormat<?> format, Period period) {
        return texts.get(format.titleKey())
                + "_"
                + period
                + "_"
                + LocalDate.now(clock).toString().replace("-", "")
                + ".xlsx";
    }

    /**
     * @throws Refusal when more rows are asked for than one file holds
     */
    public <D extends Record> void write(Ledger<D> ledger, LedgerQuery query, OutputStream out)
            throws IOException {
        var format = ledger.format();
        access.require(format.id(), Right.EXPORT);
        if (ledger.totals(query).rows() > ROW_CAP) {
            throw new Refusal("sheet.too-many-rows", ROW_CAP);
        }
        try (var book = new Workbook(out, texts.get("portal.name"), "1.0")) {
            var sheet = book.newWorksheet(texts.get(format.titleKey()));
            head(sheet, format);
            int row = HEADER + 1;
            for (int offset = 0; ; offset += PAGE) {
                var page =
                        ledger.list(query, offset, PAGE).stream().map(each -> each.data()).toList();
                write(sheet, format, page, row);
                row += page.size();
                sheet.flush();
                if (page.size() < PAGE) {
                    break;
                }
            }
        }
    }

    private void head(Worksheet sheet, LedgerFormat<?> format) {
        int columns = format.columns().size();
        sheet.freezePane(1, HEADER + 1);
        sheet.repeatRows(HEADER);
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.inlineString(0, 0, texts.get(format.titleKey()));
        sheet.range(0, 0, 0, columns - 1).merge();
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        for (int i = 0; i < columns; i++) {
            var column = format.columns().get(i);
            sheet.inlineString(HEADER, i, texts.get(format.id() + "." + column.key()));
            sheet.width(i, width(column));
        }
        sheet.range(HEADER, 0, HEADER, columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .set();
    }

    private static double width(Column<?> column) {
        return switch (column.kind()) {
            case DATE -> 12;
            case MONEY -> 14;
            case COUNT, YES_NO -> 8;
            case LONG_TEXT -> 36;
            default -> 18;
        };
    }

    private <D extends Record> void write(
            Worksheet sheet, LedgerFormat<D> format, List<D> rows, int from) {
        var names = cells.names(format, rows);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < format.columns().size(); c++) {
                var column = format.columns().get(c);
                var value = column.value(rows.get(r));
                switch (value) {
                    case null -> {}
                    case LocalDate day -> {
                        sheet.value(from + r, c, day);
                        sheet.style(from + r, c).format("yyyy-mm-dd").set();
                    }
                    case BigDecimal amount -> {
                        sheet.value(from + r, c, amount);
                        sheet.style(from + r, c).format("#,##0.00").set();
                    }
                    case Integer count -> sheet.value(from + r, c, count);
                    default ->
                            sheet.inlineString(from + r, c, cells.show(column, rows.get(r), names));
                }
            }
        }
    }
}
