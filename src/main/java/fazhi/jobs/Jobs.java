package fazhi.jobs;

import fazhi.common.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Runs long work in the background (后台作业), two at a time, as the person who asked for it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Jobs {

    private static final int SHOWN = 100;

    private static final String OWN = "#owner == authentication.name or hasRole('SYSTEM_ADMIN')";

    private final JobTable table;

    private final JobThreads threads;

    private final Texts texts;

    Jobs(JobTable table, JobThreads threads, Texts texts) {
        this.table = table;
        this.threads = threads;
        this.texts = texts;
    }

    /** Answers at once with the job's id; the name is text ready to read. */
    public long submit(String name, String owner, JobWork work) {
        var id = table.add(name, owner);
        try {
            threads.run(new JobRun(id, work, table, texts, threads::stopping));
        } catch (RuntimeException e) {
            table.end(id, JobState.FAILED, texts.get("job.queue-full"));
            throw e;
        }
        return id;
    }

    @PreAuthorize(OWN)
    public Optional<JobRow> find(long id, String owner) {
        return table.find(id, owner);
    }

    /** The newest hundred. */
    @PreAuthorize(OWN)
    public List<JobRow> list(String owner) {
        return table.list(owner, SHOWN);
    }

    /** The newest hundred of everybody. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public List<JobRow> all() {
        return table.list(SHOWN);
    }

    /** Asks the work to stop; it does so by itself. */
    @PreAuthorize(OWN)
    public void cancel(long id, String owner) {
        table.askToCancel(id, owner);
    }

    @EventListener(ApplicationReadyEvent.class)
    @PreAuthorize("permitAll()")
    public void endLeftovers() {
        table.endLeftovers(texts.get("job.interrupted"));
    }
}
