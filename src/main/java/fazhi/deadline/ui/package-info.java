/** Time limits on a record's page (期限界面). */
@NullMarked
package fazhi.deadline.ui;

import org.jspecify.annotations.NullMarked;
