package fazhi.ledger.cell;

import fazhi.ledger.format.Column;
import org.jspecify.annotations.Nullable;

/** Decides what a cell leaves open (定夺): by the answers of a person, or as proposed for now. */
public interface Asker {

    @Nullable Object decide(Column<?> column, Doubt doubt);
}
