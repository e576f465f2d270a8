package fazhi.ledger.store;

import fazhi.common.RecordRef;
import java.util.Map;

/** Where each change of a row is written (变更留痕), inside the transaction that makes it. */
interface Trail {

    void record(
            String action, RecordRef ref, Map<String, String> before, Map<String, String> after);
}
