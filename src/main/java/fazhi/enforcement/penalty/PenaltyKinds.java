package fazhi.enforcement.penalty;

import fazhi.ledger.store.column.Choices;

/** Several kinds of penalty in one decision (处罚种类多选). */
public final class PenaltyKinds extends Choices<PenaltyKind> {

    public PenaltyKinds() {
        super(PenaltyKind.class);
    }
}
