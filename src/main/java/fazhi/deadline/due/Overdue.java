package fazhi.deadline.due;

import java.time.LocalDate;

/**
 * Clocks of one rule that ran out (已逾期期限).
 *
 * @param first id of one of the records
 * @param since the last day that passed first
 */
public record Overdue(String rule, String ledger, long rows, long first, LocalDate since) {}
