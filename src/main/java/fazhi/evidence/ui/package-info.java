/** Evidence on a record's page (佐证界面). */
@NullMarked
package fazhi.evidence.ui;

import org.jspecify.annotations.NullMarked;
