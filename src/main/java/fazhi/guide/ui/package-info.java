@NullMarked
package fazhi.guide.ui;

import org.jspecify.annotations.NullMarked;
