package fazhi.improvement.problem;

/** How a problem came off the list (问题了结方式). */
public enum ProblemEnding {
    RECTIFIED,
    MERGED,
    ENDED
}
