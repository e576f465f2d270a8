/**
 * Deadlines (期限): one row per running clock, written in the transaction that changes its record.
 */
@NullMarked
package fazhi.deadline;

import org.jspecify.annotations.NullMarked;
