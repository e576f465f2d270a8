package fazhi.demo;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.reporting.ReportingService;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The town of the demo (演示乡镇): names of the public report, everything else invented. */
@Component
class DemoTown {

    /** The public report is dated 2022-12-02 and counts up to that day. */
    private static final LocalDate REPORTED = LocalDate.of(2022, 12, 2);

    /** Invented: the report only says that figures run since the office was founded. */
    private static final LocalDate FOUNDED = LocalDate.of(2021, 8, 1);

    private final SettingsService settings;

    private final DemoUnits units;

    private final DemoCauses causes;

    private final ReportingService reporting;

    private final Texts texts;

    DemoTown(
            SettingsService settings,
            DemoUnits units,
            DemoCauses causes,
            ReportingService reporting,
            Texts texts) {
        this.settings = settings;
        this.units = units;
        this.causes = causes;
        this.reporting = reporting;
        this.texts = texts;
    }

    void found() {
        settings.change(
                new TownSettings(
                        texts.get("demo.town"),
                        texts.get("demo.short-name"),
                        texts.get("demo.issuer"),
                        "",
                        texts.get("demo.prefix"),
                        texts.get("demo.county"),
                        texts.get("demo.addressee"),
                        texts.get("demo.copy-to"),
                        "",
                        texts.get("demo.office"),
                        FOUNDED));
        units.found();
        causes.arrive();
        reporting.setCutOff(Period.year(REPORTED.getYear()), REPORTED);
        Stream.of("penalty.", "seizure.", "site.")
                .forEach(prefix -> reporting.setBasis(prefix, Basis.FOUNDING));
    }
}
