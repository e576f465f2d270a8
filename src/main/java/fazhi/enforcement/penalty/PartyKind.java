package fazhi.enforcement.penalty;

/** Person or organisation (当事人类型). */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
