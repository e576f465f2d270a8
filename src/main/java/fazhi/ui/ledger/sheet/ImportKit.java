package fazhi.ui.ledger.sheet;

import fazhi.audit.Actor;
import fazhi.common.Texts;
import fazhi.jobs.JobWork;
import fazhi.jobs.Jobs;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.sheet.FaultySheet;
import fazhi.ledger.sheet.LedgerTemplate;
import fazhi.ui.JobWatch;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the import on screen works with (导入界面工具). */
@Component
public record ImportKit(
        ImportService imports,
        ImportFiles files,
        LedgerTemplate template,
        FaultySheet faulty,
        Jobs jobs,
        Actor actor,
        Texts texts,
        Clock clock) {

    public long submit(String name, JobWork work) {
        return jobs.submit(name, actor.name(), work);
    }

    /** What a ledger is called. */
    public String title(String ledger) {
        return texts.get("ledger." + ledger);
    }

    public JobWatch watch(long job) {
        return new JobWatch(jobs, job, actor.name(), texts);
    }
}
