package fazhi.jobs;

/** Where a job stands (作业状态). */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
