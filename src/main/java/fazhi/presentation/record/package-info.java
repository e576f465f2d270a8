/** Slides of one record (单项幻灯片): photos, before and after, a village, a matter. */
@NullMarked
package fazhi.presentation.record;

import org.jspecify.annotations.NullMarked;
