/** What the views of decks share (演示界面组件): slides as they are drawn, files, words, addresses. */
@NullMarked
package fazhi.presentation.ui.slide;

import org.jspecify.annotations.NullMarked;
