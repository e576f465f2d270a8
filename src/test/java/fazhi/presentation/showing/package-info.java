@NullMarked
package fazhi.presentation.showing;

import org.jspecify.annotations.NullMarked;
