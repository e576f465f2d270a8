/**
 * Table files (表格文件) as people hand them in: read row by row, within limits, whatever they hold.
 */
@NamedInterface
@NullMarked
package fazhi.ledger.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
