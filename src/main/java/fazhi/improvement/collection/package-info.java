/** Tables handed out to the villages and collected again (台账收集). */
@NamedInterface
@NullMarked
package fazhi.improvement.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
