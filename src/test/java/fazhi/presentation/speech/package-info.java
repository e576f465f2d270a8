@NullMarked
package fazhi.presentation.speech;

import org.jspecify.annotations.NullMarked;
