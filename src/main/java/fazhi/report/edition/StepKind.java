package fazhi.report.edition;

/** What somebody did with a document (办理动作). */
public enum StepKind {
    STARTED,
    EDITED,
    SUBMITTED,
    PASSED,
    SENT_BACK,
    SIGNED,
    RECORDED,
    ISSUED,
    AMENDED;

    /** To have worked on the text is to have no say in its approval. */
    public boolean authorship() {
        return this == STARTED || this == EDITED || this == SUBMITTED;
    }
}
