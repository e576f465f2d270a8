/** Workbooks read part by part (工作簿读取). */
@NullMarked
package fazhi.ledger.file.xlsx;

import org.jspecify.annotations.NullMarked;
