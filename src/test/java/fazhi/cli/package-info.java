@NullMarked
package fazhi.cli;

import org.jspecify.annotations.NullMarked;
