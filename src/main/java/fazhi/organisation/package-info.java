/** The town itself: names, departments, villages, schools, staff (机构). */
@NullMarked
package fazhi.organisation;

import org.jspecify.annotations.NullMarked;
