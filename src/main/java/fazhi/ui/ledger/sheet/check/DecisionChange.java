package fazhi.ui.ledger.sheet.check;

import fazhi.ledger.intake.answer.Decisions;
import java.io.Serializable;

/** One more thing decided about an import (新的决定). */
interface DecisionChange extends Serializable {

    Decisions apply(Decisions before);
}
