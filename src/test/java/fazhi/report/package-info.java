@NullMarked
package fazhi.report;

import org.jspecify.annotations.NullMarked;
