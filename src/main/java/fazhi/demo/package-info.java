/**
 * The demo town (演示数据): what the public report of 2022 states, and the rest invented and marked so.
 */
@NullMarked
package fazhi.demo;

import org.jspecify.annotations.NullMarked;
