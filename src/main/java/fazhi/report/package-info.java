/** The annual report (年度报告), written from the ledgers as a list of blocks. */
@NullMarked
package fazhi.report;

import org.jspecify.annotations.NullMarked;
