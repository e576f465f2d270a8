/** Attachments of any record (佐证材料): files by their content, checked before they are kept. */
@NullMarked
package fazhi.evidence;

import org.jspecify.annotations.NullMarked;
