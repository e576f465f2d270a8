package fazhi.jobs;

/** The work of a job (作业内容); it answers with its result in words. */
@FunctionalInterface
public interface JobWork {

    String run(JobProgress progress) throws Exception;
}
