/** Documents and printed pages as PDF/A-2u with their fonts inside (PDF 输出). */
@NullMarked
@NamedInterface
package fazhi.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
