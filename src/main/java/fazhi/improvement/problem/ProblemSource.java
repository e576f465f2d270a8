package fazhi.improvement.problem;

/** How a problem came to light (问题来源). */
public enum ProblemSource {
    ANNUAL_REPORT,
    SELF_CHECK,
    INSPECTION,
    AUDIT,
    PETITION,
    OTHER
}
