/** Where the data lies (数据存放): what is looked at before the database opens, and how it is kept. */
@NullMarked
package fazhi.storage;

import org.jspecify.annotations.NullMarked;
