package fazhi.deadline;

import fazhi.ledger.query.Condition;

/** What a figure asks of the clocks of a ledger's rows (期限条件). */
public final class ClockConditions {

    private ClockConditions() {}

    /** The duty by this rule was done, or its last day has passed. */
    public static Condition over(String rule) {
        return ClockPick.over(rule);
    }

    /** The duty by this rule was done by its last day. */
    public static Condition kept(String rule) {
        return ClockPick.kept(rule);
    }
}
