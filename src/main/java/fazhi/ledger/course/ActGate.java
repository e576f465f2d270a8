package fazhi.ledger.course;

import fazhi.common.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges an act before it is done (程序关口); what is only kept as a fact it does not see. */
public interface ActGate {

    String ledger();

    /**
     * What the act would break that is not broken yet.
     *
     * @param after the record as the act leaves it
     * @param row what the act adds to another ledger, or null
     */
    List<Objection> against(Stored<? extends Record> after, @Nullable Record row);
}
