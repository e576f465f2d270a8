package fazhi.ledger.sheet.head;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.sheet.SheetTexts;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One row of headers (简单表头). */
public record PlainHead<D extends Record>(LedgerFormat<D> format, SheetTexts texts)
        implements SheetHead<D> {

    @Override
    public int write(Worksheet sheet, List<Column<D>> columns, TableMeasure measure) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var header = texts.header(format, columns.get(i));
            sheet.inlineString(0, i, header);
            lines = Math.max(lines, measure.lines(header, i, i));
        }
        TableMeasure.height(sheet, 0, lines);
        HeadStyle.set(sheet, 0, 0, columns.size() - 1);
        return 1;
    }

    @Override
    public int before() {
        return 0;
    }

    @Override
    public boolean summed() {
        return false;
    }
}
