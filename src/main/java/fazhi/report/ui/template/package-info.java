/** The town's own templates on the screen (自建模板). */
@NullMarked
package fazhi.report.ui.template;

import org.jspecify.annotations.NullMarked;
