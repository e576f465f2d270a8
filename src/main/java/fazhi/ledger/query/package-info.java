/** What is asked of a ledger (台账查询): conditions, groups, counts. */
@NamedInterface
@NullMarked
package fazhi.ledger.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
