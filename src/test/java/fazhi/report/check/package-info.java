@NullMarked
package fazhi.report.check;

import org.jspecify.annotations.NullMarked;
