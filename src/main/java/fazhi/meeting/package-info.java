/** Meetings (会议), used by several pillars. */
@NullMarked
package fazhi.meeting;

import org.jspecify.annotations.NullMarked;
