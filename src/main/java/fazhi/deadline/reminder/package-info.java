/** Reminders of last days that come near (期限提醒). */
@NullMarked
package fazhi.deadline.reminder;

import org.jspecify.annotations.NullMarked;
