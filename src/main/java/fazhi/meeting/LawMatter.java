package fazhi.meeting;

/** What a meeting dealt with of the rule of law (涉法议题类型). */
public enum LawMatter {
    HEARING,
    SPECIAL_STUDY,
    LEARNING,
    OTHER
}
