package fazhi.ledger.intake.answer;

/** What becomes of a row that is kept already (重复记录处理). */
public enum Duplicates {
    UPDATE,
    SKIP
}
