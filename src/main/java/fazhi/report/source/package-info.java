/** Where the numbers of a document come from (数据来源): rows, frozen lists, and what changed since. */
@NullMarked
@NamedInterface
package fazhi.report.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
