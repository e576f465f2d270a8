/** Chinese text as people write it (中文文本): days, numbers, names, amounts, order. */
@NamedInterface
@NullMarked
package fazhi.common.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
