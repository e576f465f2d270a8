package fazhi.publicity.site;

/** What kind of place it is (阵地类别). */
public enum PlaceKind {
    PARK,
    SQUARE,
    CORRIDOR,
    NOTICE_BOARD,
    READING_ROOM,
    YOUTH_BASE,
    OTHER
}
