/** Word files as lines (Word 读取). */
@NullMarked
package fazhi.check.read.word;

import org.jspecify.annotations.NullMarked;
