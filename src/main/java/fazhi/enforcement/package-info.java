/** Enforcement (行政执法): cases, seizures, closed sites and special operations. */
@NullMarked
package fazhi.enforcement;

import org.jspecify.annotations.NullMarked;
