/** A deck as PDF (演示文稿 PDF). */
@NullMarked
package fazhi.presentation.pdf;

import org.jspecify.annotations.NullMarked;
