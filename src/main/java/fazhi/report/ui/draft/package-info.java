/** The draft on the screen (草稿页). */
@NullMarked
package fazhi.report.ui.draft;

import org.jspecify.annotations.NullMarked;
