/**
 * The catalogue of figures (数据指标): one definition each, its basis, its value, the rows behind it.
 */
@NullMarked
package fazhi.figure;

import org.jspecify.annotations.NullMarked;
