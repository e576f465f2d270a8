@NullMarked
package fazhi.presentation.record;

import org.jspecify.annotations.NullMarked;
