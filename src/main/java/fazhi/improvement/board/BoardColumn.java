package fazhi.improvement.board;

/** How far a task has come (看板列). */
public enum BoardColumn {
    NOT_BEGUN,
    RUNNING,
    TO_CLOSE,
    CLOSED
}
