/** Tasks noted while a meeting talks (会中速记). */
@NullMarked
package fazhi.presentation.showing.note;

import org.jspecify.annotations.NullMarked;
