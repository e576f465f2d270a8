package fazhi.enforcement.seizure;

/** What kind of place was closed (场所类别). */
public enum SiteKind {
    SAND_WASHING,
    MINE,
    WORKSHOP,
    OTHER
}
