package fazhi.ledger.format;

/** How a column behaves (列属性). */
public enum Trait {
    /** A record cannot be saved without it. */
    REQUIRED,
    /** Shown in the grid unless the reader hides it. */
    GRID,
    /** Found by quick search. */
    SEARCH,
    /** Has an index, so the grid may sort by it. */
    SORT,
    /** Part of the key that tells two records apart in an import. */
    NATURAL,
    /** Part of the record's title. */
    TITLE,
    /** No two records bear the same. */
    UNIQUE,
    /** Place in the town's official order: the list stands in it, and without one comes last. */
    PLACE,
    /** Summed in the footer. */
    SUM,
    /** Holds a person's name: sorted by the reading of the surname. */
    PERSON,
    /** Names a private person: masked for whoever may not unmask. */
    PERSONAL,
    /** Set by an act of the portal, never typed or imported. */
    ACT,
    /**
     * Says of the record itself that it is invented: shown where it holds, never asked in a form.
     */
    MARK,
    /** A date that may lie ahead, such as a due day. */
    AHEAD,
    /**
     * The village, department or member of staff a row belongs to: rules what a liaison, or a
     * person of one department, sees.
     */
    SCOPE
}
