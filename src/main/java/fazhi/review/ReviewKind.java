package fazhi.review;

/** What is reviewed for legality (审查类型). */
public enum ReviewKind {
    CONTRACT,
    DOCUMENT,
    DECISION,
    OTHER
}
