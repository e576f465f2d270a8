package fazhi.law;

/** What a law is marked as (法规标签). */
public enum LawTag {
    NEW,
    RURAL,
    MUST_KNOW
}
