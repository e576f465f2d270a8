/** What the bell shows (提醒): short messages to one person, each leading somewhere. */
@NullMarked
package fazhi.notice;

import org.jspecify.annotations.NullMarked;
