package fazhi.enforcement.seizure;

/** What became of a seized item (处置结果). */
public enum Disposal {
    HELD,
    RETURNED,
    CONFISCATED,
    AUCTIONED,
    DESTROYED,
    TRANSFERRED
}
