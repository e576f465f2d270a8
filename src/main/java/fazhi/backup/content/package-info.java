/** What a backup holds (备份内容): tables, rows and files, each with its hash. */
@NullMarked
package fazhi.backup.content;

import org.jspecify.annotations.NullMarked;
