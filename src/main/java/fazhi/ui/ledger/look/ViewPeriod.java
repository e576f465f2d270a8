package fazhi.ui.ledger.look;

/** What a saved view does with the period (视图周期). */
enum ViewPeriod {
    /** The period chosen when it is opened. */
    CHOSEN,
    /** Always the period it was saved with. */
    FIXED,
    /** No period restricts its rows. */
    WHOLE
}
