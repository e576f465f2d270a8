/** Charts drawn for a PDF (图表绘制). */
@NamedInterface
@NullMarked
package fazhi.document.pdf.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
