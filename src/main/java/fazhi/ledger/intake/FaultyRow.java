package fazhi.ledger.intake;

import fazhi.ledger.file.Table;
import java.util.List;

/** A row that cannot be imported (出错的行), and what is wrong in it. */
public record FaultyRow(Table.Row row, List<CellError> errors) {}
