/** What is open and what comes next, row by row (未销号事项与下一步工作). */
@NullMarked
package fazhi.presentation.step;

import org.jspecify.annotations.NullMarked;
