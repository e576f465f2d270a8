package fazhi.enforcement.remedy;

/** Which way a party took against an act of the town (救济途径). */
public enum RemedyKind {
    RECONSIDERATION,
    LITIGATION
}
