package fazhi.deadline.due;

/**
 * Clocks of one rule that ran out (已逾期期限).
 *
 * @param first id of one of the records
 */
public record Overdue(String rule, String ledger, long rows, long first) {}
