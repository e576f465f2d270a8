/** What a page of a deck says of its numbers (结论), computed from them. */
@NullMarked
package fazhi.presentation.finding;

import org.jspecify.annotations.NullMarked;
