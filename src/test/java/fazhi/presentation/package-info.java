@NullMarked
package fazhi.presentation;

import org.jspecify.annotations.NullMarked;
