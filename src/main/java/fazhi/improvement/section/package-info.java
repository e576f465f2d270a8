/** What a report tells of problems and measures (整改章节). */
@NullMarked
package fazhi.improvement.section;

import org.jspecify.annotations.NullMarked;
