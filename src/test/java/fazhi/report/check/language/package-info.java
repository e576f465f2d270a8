@NullMarked
package fazhi.report.check.language;

import org.jspecify.annotations.NullMarked;
