/** Official documents as PDF, from the blocks Word has (公文 PDF). */
@NullMarked
@NamedInterface
package fazhi.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
