package fazhi.enforcement.penalty;

/** Where a case came from (案件来源). */
public enum CaseSource {
    INSPECTION,
    COMPLAINT,
    TRANSFER,
    SUPERIOR,
    OTHER
}
