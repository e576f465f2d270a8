/**
 * What every part takes from its surroundings (运行环境): texts in the reader's language, and the time.
 */
@NullMarked
@NamedInterface("context")
package fazhi.common.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
