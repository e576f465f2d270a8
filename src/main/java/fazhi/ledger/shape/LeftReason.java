package fazhi.ledger.shape;

/** What such a row is (行的类别). */
public enum LeftReason {
    SUM,
    NOTE,
    SIGNED,
    SECTION,
    HEADER,
    NUMBERED,
    EXAMPLE,
    WITHOUT,
    UNWANTED
}
