package fazhi.leadership.decision;

/** Where a matter comes from (事项来源). */
public enum MatterSource {
    PUBLIC,
    DEPARTMENT,
    SUPERIOR,
    INSPECTION,
    OTHER
}
