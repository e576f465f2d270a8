/** Leadership (组织领导): duties, meetings, study, exams, decisions, systems and posts. */
@NullMarked
package fazhi.leadership;

import org.jspecify.annotations.NullMarked;
