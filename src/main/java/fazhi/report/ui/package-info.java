/** The report on screen (报告界面): the draft as a page, and any text beside its findings. */
@NullMarked
package fazhi.report.ui;

import org.jspecify.annotations.NullMarked;
