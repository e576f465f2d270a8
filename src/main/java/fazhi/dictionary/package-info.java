/** Lists the town keeps itself (字典): values of choice fields. */
@NullMarked
package fazhi.dictionary;

import org.jspecify.annotations.NullMarked;
