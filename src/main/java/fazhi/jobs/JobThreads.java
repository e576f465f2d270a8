package fazhi.jobs;

import fazhi.common.Refusal;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The two threads of all jobs. They are told to stop and waited for, never interrupted: an
 * interrupt inside H2 closes the database for everyone.
 */
@Component
class JobThreads implements DisposableBean {

    private static final int THREADS = 2;

    private static final int QUEUE = 50;

    private static final int PATIENCE_SECONDS = 25;

    private final AtomicBoolean stopping = new AtomicBoolean();

    /** No bean: it would take the place of Spring's own executor. */
    private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

    JobThreads() {
        executor.setThreadNamePrefix("job-");
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setQueueCapacity(QUEUE);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        executor.initialize();
    }

    boolean stopping() {
        return stopping.get();
    }

    /** Runs as whoever asks now; a later logout does not take the identity away. */
    void run(Runnable work) {
        var identity = SecurityContextHolder.createEmptyContext();
        identity.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        try {
            executor.execute(new DelegatingSecurityContextRunnable(work, identity));
        } catch (TaskRejectedException _) {
            throw new Refusal("job.queue-full");
        }
    }

    @Override
    public void destroy() {
        stopping.set(true);
        executor.shutdown();
    }
}
