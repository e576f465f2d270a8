@NullMarked
package fazhi.presentation.paper;

import org.jspecify.annotations.NullMarked;
