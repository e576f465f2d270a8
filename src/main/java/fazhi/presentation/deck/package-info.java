/** Decks that are kept (会议演示文稿): chosen by meeting, put in order, shown again next year. */
@NamedInterface
@NullMarked
package fazhi.presentation.deck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
