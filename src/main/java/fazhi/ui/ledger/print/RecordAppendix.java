package fazhi.ui.ledger.print;

import fazhi.common.RecordRef;
import java.util.List;
import java.util.Optional;

/** A list a module adds to every printed record (打印附表), such as its evidence. */
public interface RecordAppendix {

    /** Nothing for a record without any. */
    Optional<Table> of(RecordRef ref);

    /** A titled table (附表), all of it in words. */
    record Table(String title, List<String> headers, List<List<String>> rows) {}
}
