package fazhi.ledger.view;

/**
 * A named way to look at a ledger, kept by one person (台账视图).
 *
 * @param query the part of the address behind the question mark: filters, order, columns, period
 * @param first true when the ledger opens with it
 */
public record SavedView(long id, String name, String query, boolean first) {

    public static final int NAME_MAX_LENGTH = 60;

    public static final int QUERY_MAX_LENGTH = 4000;

    public static final int VIEWS_PER_LEDGER = 30;
}
