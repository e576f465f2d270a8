/** The slideshow (会议演示界面): a deck over the whole screen, driven by keys. */
@NullMarked
package fazhi.presentation.ui;

import org.jspecify.annotations.NullMarked;
