package fazhi.ledger.cell;

import java.util.OptionalInt;

/**
 * What a table says about its cells as a whole (表格语境).
 *
 * @param year the year of its title, for days without one
 * @param power of ten in which a number without a unit of its own stands: 4 under 万元
 * @param percent true when the column holds shares in hundredths
 */
public record CellContext(OptionalInt year, int power, boolean percent) {

    public static final CellContext NONE = new CellContext(OptionalInt.empty(), 0, false);
}
