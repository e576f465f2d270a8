package fazhi.leadership.decision;

/** What kind of matter is decided collectively (事项类别). */
public enum MatterKind {
    KEY,
    DIFFICULT,
    URGENT,
    MAJOR,
    OTHER
}
