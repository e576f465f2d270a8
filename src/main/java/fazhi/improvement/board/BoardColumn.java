package fazhi.improvement.board;

import fazhi.improvement.tree.StepState;

/** How far a task has come (看板列). */
public enum BoardColumn {
    NOT_BEGUN,
    RUNNING,
    TO_CLOSE,
    CLOSED;

    static BoardColumn of(StepState state) {
        return switch (state) {
            case NOT_BEGUN -> NOT_BEGUN;
            case OPEN, OVERDUE -> RUNNING;
            case DONE -> TO_CLOSE;
            case CLOSED -> CLOSED;
        };
    }
}
