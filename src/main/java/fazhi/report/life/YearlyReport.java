package fazhi.report.life;

import fazhi.common.Period;
import fazhi.jobs.JobSlots;
import fazhi.organisation.town.SettingsService;
import fazhi.report.ReportDrafts;
import fazhi.security.session.SystemIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts the report on the year before on the list of clocks (年度报告提醒), from 1 January until it was
 * due to be published; a portal whose town has no name yet is left alone.
 */
@Component
@Order(10)
class YearlyReport implements ApplicationRunner {

    private static final int LAST_MONTH = 3;

    private final PaperDrafting drafting;

    private final SettingsService settings;

    private final JobSlots slots;

    private final Clock clock;

    YearlyReport(PaperDrafting drafting, SettingsService settings, JobSlots slots, Clock clock) {
        this.drafting = drafting;
        this.settings = settings;
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        remind();
    }

    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
    void remind() {
        var today = LocalDate.now(clock);
        if (today.getMonthValue() <= LAST_MONTH) {
            SystemIdentity.run(() -> remind(Period.year(today.getYear() - 1)));
        }
    }

    private void remind(Period year) {
        if (!settings.get().town().isBlank() && slots.mine("yearly-report", ChronoUnit.MINUTES)) {
            drafting.expect(ReportDrafts.SKELETON, year);
        }
    }
}
