package fazhi.enforcement.remedy;

/** How a reconsideration or a suit ended (复议诉讼结果). */
public enum RemedyResult {
    UPHELD,
    REVOKED,
    CHANGED,
    ILLEGAL,
    MEDIATED,
    WITHDRAWN,
    OTHER
}
