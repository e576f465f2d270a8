@NullMarked
package fazhi.presentation.deck;

import org.jspecify.annotations.NullMarked;
