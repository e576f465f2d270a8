@NullMarked
package fazhi.presentation.ui;

import org.jspecify.annotations.NullMarked;
