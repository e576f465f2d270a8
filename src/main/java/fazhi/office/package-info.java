/** What Word and PowerPoint files share (文档样式): official fonts, native charts, matrix shades. */
@NullMarked
package fazhi.office;

import org.jspecify.annotations.NullMarked;
