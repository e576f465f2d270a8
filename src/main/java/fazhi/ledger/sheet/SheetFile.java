package fazhi.ledger.sheet;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

/** A table file being written (写出中的表格), one page of rows after another. */
interface SheetFile<D extends Record> extends Closeable {

    /** A page of rows, with how a cell of it reads (一页记录). */
    record Lines<D extends Record>(List<D> rows, BiFunction<Column<D>, D, String> text) {}

    void begin(List<Column<D>> columns) throws IOException;

    void write(Lines<D> lines) throws IOException;

    void end(Ledger.Totals totals) throws IOException;
}
