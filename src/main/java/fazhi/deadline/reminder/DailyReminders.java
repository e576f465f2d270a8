package fazhi.deadline.reminder;

import fazhi.jobs.JobSlots;
import fazhi.security.session.SystemIdentity;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each hour whether the day's reminders were sent (每日提醒), on one machine only. */
@Component
class DailyReminders {

    private final Reminders reminders;

    private final JobSlots slots;

    DailyReminders(Reminders reminders, JobSlots slots) {
        this.reminders = reminders;
        this.slots = slots;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void due() {
        if (slots.mine("deadline-reminders", ChronoUnit.HOURS)) {
            SystemIdentity.run(reminders::send);
        }
    }
}
