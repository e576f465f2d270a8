package fazhi.organisation;

import fazhi.figure.ReportingDates;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The founding day from the town's settings (成立日期). */
@Component
class TownReportingDates implements ReportingDates {

    private final SettingsService settings;

    TownReportingDates(SettingsService settings) {
        this.settings = settings;
    }

    @Override
    public Optional<LocalDate> founding() {
        return Optional.ofNullable(settings.get().enforcementFounded());
    }

    @Override
    public String enforcementOffice() {
        return settings.get().enforcementOffice();
    }
}
