/** Decks as PowerPoint files with native charts (演示文稿输出). */
@NullMarked
package fazhi.presentation.pptx;

import org.jspecify.annotations.NullMarked;
