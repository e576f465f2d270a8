package fazhi.law;

import fazhi.ledger.store.column.Choices;

/** Several tags on one law (法规标签多选). */
public final class LawTags extends Choices<LawTag> {

    public LawTags() {
        super(LawTag.class);
    }
}
