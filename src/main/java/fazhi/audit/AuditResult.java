package fazhi.audit;

/** How it ended (操作结果). */
public enum AuditResult {
    DONE,
    REFUSED,
    FAILED
}
