package fazhi.ledger.cell;

/** Why a person decides (待定原因). */
public enum DoubtKind {
    /** A number that is not exact. */
    ABOUT,
    /** Several days where one is kept. */
    SEVERAL_DAYS,
    /** A month without a day. */
    PART_OF_DAY,
    /** A year in two digits. */
    SHORT_YEAR,
    /** A day without a year, in a table that names none. */
    NO_YEAR,
    /** Counted in another unit. */
    OTHER_UNIT,
    /** A word that may mean one of the choices. */
    LIKELY,
    /** A word or a name that is not kept here. */
    UNKNOWN,
    /** Several names where one is kept. */
    SEVERAL_NAMES,
    /** More villages, or others, than the cell names. */
    COUNT_DIFFERS,
    /** A share as a fraction: 0.85. */
    FRACTION,
    /** Several names in one cell that are two columns here. */
    SPLIT,
    /** What the table lacks and other cells of the row suggest. */
    SUGGESTED,
    /** A required column the table lacks. */
    WHOLE_COLUMN,
    /** A number of something else, such as readers in place of people. */
    NOT_COUNTED,
    /** A row that may not belong here. */
    ROW,
    /** Two columns that mean the same one equally well. */
    SAME_COLUMN,
    /** Rows a filter or a person hid. */
    HIDDEN,
    /** A unit in a header that is not known. */
    HEADER_UNIT
}
