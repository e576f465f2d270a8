package fazhi.report.paper;

/** How far a document has come (办理环节). */
public enum PaperStage {
    DRAFT,
    REVIEW,
    SIGN_OFF,
    SIGNED,
    ISSUED
}
