/** What the portal costs: hot paths by JMH, and many people at once; {@code ./portal bench}. */
@NullMarked
package fazhi.bench;

import org.jspecify.annotations.NullMarked;
