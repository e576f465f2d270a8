package fazhi.jobs;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;

/** One run of one job; it turns whatever happens into a row a person can read. */
class JobRun implements Runnable, JobProgress {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private static final long QUIET_NANOS = 200_000_000;

    private final long id;

    private final JobWork work;

    private final JobTable table;

    private final Texts texts;

    private final BooleanSupplier stopping;

    private final Locale locale;

    private long askedAt;

    private boolean cancelled;

    JobRun(long id, JobWork work, JobTable table, Texts texts, BooleanSupplier stopping) {
        this.id = id;
        this.work = work;
        this.table = table;
        this.texts = texts;
        this.stopping = stopping;
        this.locale = texts.locale();
        this.askedAt = System.nanoTime() - QUIET_NANOS;
    }

    @Override
    public void run() {
        LocaleContextHolder.setLocale(locale);
        try {
            table.start(id);
            stopIfCancelled();
            table.end(id, JobState.DONE, work.run(this));
        } catch (JobCancelled _) {
            table.end(id, JobState.CANCELLED, texts.get("job.cancelled"));
        } catch (Refusal refusal) {
            table.end(id, JobState.FAILED, refusal.text(texts));
        } catch (Exception | OutOfMemoryError e) {
            LOG.error("Job {} failed", id, e);
            table.end(id, JobState.FAILED, texts.get("job.failed", String.valueOf(id)));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Override
    public void report(double share, String step) {
        table.progress(id, share, step);
    }

    /** Asks the table now and then: the wish to cancel may come from another process. */
    @Override
    public boolean cancelled() {
        var now = System.nanoTime();
        if (!cancelled && now - askedAt >= QUIET_NANOS) {
            askedAt = now;
            cancelled = table.cancelAsked(id);
        }
        return cancelled || stopping.getAsBoolean();
    }
}
