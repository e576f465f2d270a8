package fazhi.review;

/** What a legality review found (审查结论). */
public enum ReviewFinding {
    LAWFUL,
    AMEND,
    UNLAWFUL
}
