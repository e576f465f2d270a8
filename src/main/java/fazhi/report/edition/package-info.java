/**
 * The text of stored documents (文稿版本): passages that may change, and sealed editions that may not.
 */
@NullMarked
@NamedInterface
package fazhi.report.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
