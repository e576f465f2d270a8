package fazhi.enforcement.penalty;

/** Ordinary or on-the-spot procedure (办案程序), 行政处罚法 art 51, 54. */
public enum Procedure {
    ORDINARY,
    SIMPLE
}
