/** What enforcement adds to the pages of its records (行政执法界面). */
@NullMarked
package fazhi.enforcement.ui;

import org.jspecify.annotations.NullMarked;
