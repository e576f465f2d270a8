package fazhi.jobs;

/** What running work tells and asks (作业进度回报). */
public interface JobProgress {

    /** Nobody watches and nobody stops it: a command. */
    JobProgress UNWATCHED =
            new JobProgress() {

                @Override
                public void report(double share, String step) {
                    // nobody watches
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /** Tells the share done, from 0 to 1, and what is being done now, as a message key. */
    void report(double share, String step);

    /** True once a person asked to stop; the work then ends by itself, as soon as it can. */
    boolean cancelled();

    /** Ends the work here when a person asked to stop. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new JobCancelled();
        }
    }
}
