package fazhi.ledger.intake;

import fazhi.ledger.file.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the file as cells of the ledger (待导入行). */
record Incoming(Table.Row row, Map<String, @Nullable Object> values) {}
