/** What is said to a slide (解说词), in sentences made to be read aloud. */
@NullMarked
package fazhi.presentation.speech;

import org.jspecify.annotations.NullMarked;
