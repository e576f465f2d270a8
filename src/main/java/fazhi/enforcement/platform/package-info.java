/** What the province's platform has of cases, held against the own ledger (省平台核对). */
@NamedInterface
@NullMarked
package fazhi.enforcement.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
