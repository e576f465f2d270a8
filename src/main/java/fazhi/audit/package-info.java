/** The append-only trail (审计): who did what to which record, in the transaction that did it. */
@NullMarked
package fazhi.audit;

import org.jspecify.annotations.NullMarked;
