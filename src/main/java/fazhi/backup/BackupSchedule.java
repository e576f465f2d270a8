package fazhi.backup;

import fazhi.security.session.SystemIdentity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Backups without anybody's doing (定时备份): the data each hour, everything each night. */
@Component
class BackupSchedule {

    private final BackupService backups;

    private final BackupLedger ledger;

    private final Clock clock;

    private final boolean demo;

    BackupSchedule(
            BackupService backups,
            BackupLedger ledger,
            Clock clock,
            @Value("${portal.demo:false}") boolean demo) {
        this.backups = backups;
        this.ledger = ledger;
        this.clock = clock;
        this.demo = demo;
    }

    @Scheduled(cron = "${portal.backup.hourly:0 0 * * * *}")
    void hourly() {
        make(BackupKind.HOURLY, ChronoUnit.HOURS);
    }

    @Scheduled(cron = "${portal.backup.nightly:0 30 2 * * *}")
    void nightly() {
        make(BackupKind.NIGHTLY, ChronoUnit.DAYS);
    }

    @EventListener(ApplicationReadyEvent.class)
    void endLeftovers() {
        ledger.endLeftovers();
    }

    /** A demo is thrown away with its folder. */
    private void make(BackupKind kind, ChronoUnit unit) {
        if (!demo) {
            var slot = kind + " " + clock.instant().atZone(clock.getZone()).truncatedTo(unit);
            SystemIdentity.run(() -> backups.make(kind, slot));
        }
    }
}
