@NullMarked
package fazhi.report.read;

import org.jspecify.annotations.NullMarked;
