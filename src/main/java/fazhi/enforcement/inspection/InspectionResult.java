package fazhi.enforcement.inspection;

/** What an inspection led to (检查结果). */
public enum InspectionResult {
    NOTHING_FOUND,
    CORRECTED_AT_ONCE,
    ORDERED_TO_CORRECT,
    CASE_FILED,
    TRANSFERRED
}
