/** Documents as Word files in the layout of GB/T 9704-2012 (公文排版). */
@NullMarked
@NamedInterface
package fazhi.document.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
