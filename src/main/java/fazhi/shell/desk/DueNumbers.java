package fazhi.shell.desk;

/**
 * How much is due, how much of it is one's own, and how much waits for one's judgement (待办数).
 *
 * @param legal of those overdue the ones with consequences in law
 * @param mine of them the person at work answers for; -1 where the account names nobody
 */
public record DueNumbers(long legal, long overdue, long week, long all, long mine, long toJudge) {}
