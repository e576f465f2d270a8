package fazhi.ledger;

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
    /** Summed in the footer. */
    SUM,
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
    /** The village a row belongs to: rules what a liaison sees. */
    SCOPE
}
