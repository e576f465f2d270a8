package fazhi.ledger.sheet;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.head.OfficialHead;
import fazhi.ledger.sheet.head.PlainHead;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes what a query finds as a table file (导出), page by page, and says so in the trail. */
@Component
public class LedgerExport {

    /** Most rows of one file. */
    public static final int ROW_CAP = 100_000;

    /** What the trail says of an export (导出审计). */
    private record ExportNote(String file, long rows, String filter) {}

    private final LedgerAccess access;

    private final SheetTexts texts;

    private final AuditTrail trail;

    private final TransactionOperations transaction;

    LedgerExport(
            LedgerAccess access,
            SheetTexts texts,
            AuditTrail trail,
            TransactionOperations transaction) {
        this.access = access;
        this.texts = texts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Name of the file: town, ledger, period, day. */
    public String fileName(LedgerFormat<?> format, Period period, SheetLayout layout) {
        return texts.fileName(format, period.toString(), layout);
    }

    /**
     * @throws Refusal when more rows are asked for than one file holds
     */
    public <D extends Record> void write(Ledger<D> ledger, ExportOrder order, OutputStream out)
            throws IOException {
        var format = ledger.format();
        access.require(format.id(), Right.EXPORT);
        var totals = ledger.totals(order.query());
        if (totals.rows() > ROW_CAP) {
            throw new Refusal("sheet.too-many-rows", ROW_CAP);
        }
        record(format, order, totals.rows());
        var columns = order.columns(format);
        try (var sheet = sheet(format, order, out)) {
            sheet.begin(columns);
            ledger.scan(
                    order.query(),
                    page ->
                            write(
                                    sheet,
                                    texts.lines(
                                            format,
                                            columns,
                                            page.stream().map(r -> r.data()).toList())));
            sheet.end(totals);
        }
    }

    /** The official table of rows that are no period's, such as those behind a figure. */
    public <D extends Record> void write(Ledger<D> ledger, LedgerQuery query, OutputStream out)
            throws IOException {
        write(ledger, ExportOrder.all(query, Period.of(texts.today()), SheetLayout.OFFICIAL), out);
    }

    private static <D extends Record> void write(SheetFile<D> sheet, SheetFile.Lines<D> lines) {
        try {
            sheet.write(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <D extends Record> SheetFile<D> sheet(
            LedgerFormat<D> format, ExportOrder order, OutputStream out) throws IOException {
        return switch (order.layout()) {
            case CSV -> new CsvSheet<>(format, texts, out);
            case PLAIN -> new ExcelSheet<>(format, texts, new PlainHead<>(format, texts), out);
            case OFFICIAL ->
                    new ExcelSheet<>(
                            format,
                            texts,
                            new OfficialHead<>(
                                    format,
                                    texts,
                                    order.period().toString(),
                                    texts.filter(format, order.query())),
                            out);
        };
    }

    private void record(LedgerFormat<?> format, ExportOrder order, long rows) {
        transaction.executeWithoutResult(
                _ ->
                        trail.record(
                                AuditAction.EXPORTED,
                                new RecordRef(format.id(), 0),
                                null,
                                new ExportNote(
                                        fileName(format, order.period(), order.layout()),
                                        rows,
                                        texts.filter(format, order.query()))));
    }
}
