package fazhi.audit.chain;

/**
 * The first entry at which the trail is not what it was (审计链断点).
 *
 * @param position of the entry in the chain; for {@link Kind#INSERTED} without a place, its id
 */
public record ChainFault(Kind kind, long position) {

    /** What happened to it (断点类型). */
    public enum Kind {
        CHANGED,
        REMOVED,
        INSERTED,
        /** Those written before there was a chain. */
        EARLIER,
        /** The key it was sealed with is not in trail.key. */
        KEY_MISSING,
        /** The chain does not hold what an anchor says. */
        ANCHOR
    }
}
