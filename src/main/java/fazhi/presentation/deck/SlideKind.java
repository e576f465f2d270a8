package fazhi.presentation.deck;

/** Where a slide of a deck comes from (幻灯片来源). */
public enum SlideKind {
    /** Computed from the ledgers whenever it is shown. */
    COMPUTED,
    /** Typed: a point a line. */
    TEXT,
    /** Typed or pasted from Excel: a row a line, cells parted by tabs or bars. */
    TABLE,
    /** Photos of a record. */
    PHOTOS,
    /** A problem's photo from before and the one from after. */
    BEFORE_AFTER,
    /** A village's sheet. */
    VILLAGE,
    /** Where a matter stands. */
    MATTER;

    /** Whether its words were written for this deck. */
    public boolean typed() {
        return this == TEXT || this == TABLE;
    }

    /** Whether it shows one record, as that stands when it is shown. */
    public boolean ofRecord() {
        return this != COMPUTED && !typed();
    }
}
