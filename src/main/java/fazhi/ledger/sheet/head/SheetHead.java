package fazhi.ledger.sheet.head;

import fazhi.ledger.format.Column;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What stands above the rows of a table (表头). */
public interface SheetHead<D extends Record> {

    /** Writes it and answers how many rows it takes. */
    int write(Worksheet sheet, List<Column<D>> columns, TableMeasure measure);

    /** Columns before the ledger's own. */
    int before();

    /** True where sums stand below the rows. */
    boolean summed();
}
