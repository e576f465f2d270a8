package fazhi.improvement.round;

/** What a village answers to one item of a self-check (自查结果). */
public enum CheckResult {
    YES,
    NO,
    NOT_APPLICABLE
}
