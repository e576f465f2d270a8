/** The town on screen (机构界面): its names, units and staff. */
@NullMarked
package fazhi.organisation.ui;

import org.jspecify.annotations.NullMarked;
