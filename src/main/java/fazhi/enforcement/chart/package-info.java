/** Charts of enforcement that are more than rows by a column (行政执法图表). */
@NullMarked
package fazhi.enforcement.chart;

import org.jspecify.annotations.NullMarked;
