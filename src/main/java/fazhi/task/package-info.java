/** Tasks (任务) any module may give out; another person closes them. */
@NullMarked
package fazhi.task;

import org.jspecify.annotations.NullMarked;
