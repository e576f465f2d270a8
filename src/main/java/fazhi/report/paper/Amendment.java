package fazhi.report.paper;

/** Why a document follows one already issued (更正、补报). */
public enum Amendment {
    CORRECTION,
    SUPPLEMENT
}
