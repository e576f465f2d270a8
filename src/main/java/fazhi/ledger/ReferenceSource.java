package fazhi.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Records other ledgers point at (引用来源): villages, staff, cases; chosen by name, kept by id. */
public interface ReferenceSource {

    String id();

    /** What may be chosen now, whose name contains the text, in the town's own order. */
    List<Reference> find(String text, int limit);

    /** Names by id, also of records no longer in force: old rows keep old names. */
    Map<Long, String> labels(Collection<Long> ids);

    /** One record to point at (引用). */
    record Reference(long id, String label) {}
}
