/** One calendar of what is due, planned and held (法治日历). */
@NullMarked
package fazhi.agenda;

import org.jspecify.annotations.NullMarked;
