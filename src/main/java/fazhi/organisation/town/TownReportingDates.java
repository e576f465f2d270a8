package fazhi.organisation.town;

import fazhi.figure.reporting.ReportingDates;
import org.springframework.stereotype.Component;

/** The enforcement office from the town's settings (综合行政执法办公室). */
@Component
class TownReportingDates implements ReportingDates {

    private final SettingsService settings;

    TownReportingDates(SettingsService settings) {
        this.settings = settings;
    }

    @Override
    public Office office() {
        var town = settings.get();
        return new Office(town.enforcementOffice(), town.enforcementFounded());
    }
}
