/** What a file would bring, on the screen (导入预览). */
@NullMarked
package fazhi.ui.ledger.sheet.check;

import org.jspecify.annotations.NullMarked;
