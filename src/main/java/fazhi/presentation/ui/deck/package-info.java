/** Choosing and putting together decks (编排界面). */
@NullMarked
package fazhi.presentation.ui.deck;

import org.jspecify.annotations.NullMarked;
