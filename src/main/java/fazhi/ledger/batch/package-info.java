/** Imports as they were done (导入批次): one transaction each, remembered, and taken back as one. */
@NamedInterface
@NullMarked
package fazhi.ledger.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
