package fazhi.report.ui.draft;

import fazhi.audit.Actor;
import fazhi.check.Finding;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.document.OfficialDocument;
import fazhi.jobs.JobProgress;
import fazhi.jobs.Jobs;
import fazhi.report.AnnualReports;
import fazhi.ui.JobWatch;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Writes and checks a draft in the background (后台成稿): a long year takes some seconds. */
@Component
record DraftWork(
        AnnualReports reports,
        DraftChecks checks,
        KeptDrafts kept,
        Jobs jobs,
        Actor actor,
        Texts texts) {

    /** A draft with what was found in it (草稿及核对结果). */
    record Draft(OfficialDocument document, List<Finding> findings) {}

    /** Work under way (成稿作业). */
    record Running(long job, CompletableFuture<Draft> draft) {}

    /**
     * @throws Refusal when there is no such template
     */
    Running start(String template, Period period) {
        reports.requireTemplate(template);
        var draft = new CompletableFuture<Draft>();
        var name = texts.get("report.drafting", reports.title(period));
        var job =
                jobs.submit(
                        name,
                        actor.name(),
                        progress -> {
                            finish(
                                    draft,
                                    () ->
                                            kept.of(
                                                    template,
                                                    period,
                                                    () -> written(template, period, progress)));
                            return texts.get("report.drafted");
                        });
        return new Running(job, draft);
    }

    /** Tells who waits also of a failure. */
    private static void finish(CompletableFuture<Draft> draft, Supplier<Draft> work) {
        try {
            draft.complete(work.get());
        } catch (RuntimeException failed) {
            draft.completeExceptionally(failed);
            throw failed;
        }
    }

    private Draft written(String template, Period period, JobProgress progress) {
        progress.report(0.1, "report.step.writing");
        var document = reports.draft(template, period);
        progress.stopIfCancelled();
        progress.report(0.6, "report.step.checking");
        return new Draft(document, checks.of(document, period));
    }

    JobWatch watch(Running running) {
        return new JobWatch(jobs, running.job(), actor.name(), texts);
    }
}
