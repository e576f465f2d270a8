/**
 * Pages of HTML printed as PDF/A-2u (PDF 打印): fonts inside, nothing from outside, one at a time.
 */
@NullMarked
package fazhi.pdf;

import org.jspecify.annotations.NullMarked;
