/** How figures are counted from ledgers (指标算法). */
@NamedInterface
@NullMarked
package fazhi.figure.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
