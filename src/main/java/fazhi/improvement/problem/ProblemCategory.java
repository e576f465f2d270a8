package fazhi.improvement.problem;

/** In what field a problem lies (问题类别). */
public enum ProblemCategory {
    AWARENESS,
    SYSTEM,
    PUBLICITY,
    TEAM,
    OTHER
}
