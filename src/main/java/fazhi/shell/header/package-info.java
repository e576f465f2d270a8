/** What stands in the header (顶栏): period, search, bell, person. */
@NullMarked
package fazhi.shell.header;

import org.jspecify.annotations.NullMarked;
