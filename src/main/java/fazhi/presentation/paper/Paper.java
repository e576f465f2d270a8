package fazhi.presentation.paper;

/** What is printed before and after a meeting or an activity (会议文书类型). */
public enum Paper {
    NOTICE,
    SIGN_IN,
    MINUTES
}
