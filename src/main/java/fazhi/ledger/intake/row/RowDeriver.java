package fazhi.ledger.intake.row;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a module knows to follow from a row's other columns (由他列推得): contributed by its owner. */
public interface RowDeriver {

    /** The ledger whose rows it looks at. */
    String ledger();

    /**
     * Begins one file: what is needed is read once.
     *
     * @return from the values of a row to further ones; they fill what is empty
     */
    UnaryOperator<Map<String, @Nullable Object>> begin();
}
