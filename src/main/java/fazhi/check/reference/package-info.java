/** Rules over laws, plans and meetings a text cites (引用规则). */
@NullMarked
package fazhi.check.reference;

import org.jspecify.annotations.NullMarked;
