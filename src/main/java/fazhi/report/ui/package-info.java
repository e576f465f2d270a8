/** The report on screen (报告界面): the draft as a page, the papers and their life. */
@NullMarked
package fazhi.report.ui;

import org.jspecify.annotations.NullMarked;
