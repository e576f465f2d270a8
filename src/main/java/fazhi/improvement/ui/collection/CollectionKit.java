package fazhi.improvement.ui.collection;

import fazhi.audit.Actor;
import fazhi.common.Texts;
import fazhi.improvement.collection.CollectionService;
import fazhi.jobs.JobWork;
import fazhi.jobs.Jobs;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ui.JobWatch;
import fazhi.ui.form.DayFields;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What collections on screen need (收集界面工具). */
@Component
record CollectionKit(
        CollectionService collections,
        ImportFiles files,
        Background background,
        DayFields days,
        Texts texts,
        Clock clock) {

    /** Where files are read and taken in (后台办理). */
    @Component
    record Background(Jobs jobs, Actor actor) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String ledger(String id) {
        return collections.named(id).label();
    }

    /** Begins work in the background, and shows how far it is. */
    JobWatch run(String name, JobWork work) {
        var owner = background.actor().name();
        var job = background.jobs().submit(name, owner, work);
        return new JobWatch(background.jobs(), job, owner, texts);
    }
}
