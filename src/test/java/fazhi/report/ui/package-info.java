@NullMarked
package fazhi.report.ui;

import org.jspecify.annotations.NullMarked;
