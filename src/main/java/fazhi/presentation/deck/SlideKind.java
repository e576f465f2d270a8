package fazhi.presentation.deck;

/** Where a slide of a deck comes from (幻灯片来源). */
public enum SlideKind {
    /** Computed from the ledgers whenever it is shown. */
    COMPUTED,
    /** Typed: a point a line. */
    TEXT,
    /** Typed or pasted from Excel: a row a line, cells parted by tabs or bars. */
    TABLE
}
