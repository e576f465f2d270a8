package fazhi.presentation.deck;

/** How a chart of a deck is drawn (图形选择); what its numbers do not bear stays as computed. */
public enum SlidePicture {
    COMPUTED,
    COLUMN,
    LINE,
    PIE,
    TABLE
}
