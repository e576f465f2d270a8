/** Decks for meetings (会议演示): ordered slides from the same blocks as the report. */
@NullMarked
package fazhi.presentation;

import org.jspecify.annotations.NullMarked;
