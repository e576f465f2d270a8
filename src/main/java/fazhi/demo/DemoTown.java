package fazhi.demo;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.ReportingService;
import fazhi.organisation.SettingsService;
import fazhi.organisation.StaffData;
import fazhi.organisation.StaffService;
import fazhi.organisation.TownSettings;
import fazhi.organisation.UnitData;
import fazhi.organisation.VillageService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The town of the demo (演示乡镇): names of the public report, everything else invented. */
@Component
class DemoTown {

    /** The public report is dated 2022-12-02 and counts up to that day. */
    private static final LocalDate REPORTED = LocalDate.of(2022, 12, 2);

    /** Invented: the report only says that figures run since the office was founded. */
    private static final LocalDate FOUNDED = LocalDate.of(2021, 8, 1);

    private final SettingsService settings;

    private final VillageService villages;

    private final StaffService staff;

    private final ReportingService reporting;

    private final Texts texts;

    DemoTown(
            SettingsService settings,
            VillageService villages,
            StaffService staff,
            ReportingService reporting,
            Texts texts) {
        this.settings = settings;
        this.villages = villages;
        this.staff = staff;
        this.reporting = reporting;
        this.texts = texts;
    }

    void found() {
        settings.change(
                new TownSettings(
                        texts.get("demo.town"),
                        texts.get("demo.issuer"),
                        texts.get("demo.prefix"),
                        texts.get("demo.county"),
                        texts.get("demo.office"),
                        FOUNDED));
        var names = lines("demo/villages.txt");
        for (int i = 0; i < names.size(); i++) {
            villages.add(UnitData.of(i + 1, names.get(i)));
        }
        var people = lines("demo/staff.txt");
        for (int i = 0; i < people.size(); i++) {
            var parts = people.get(i).split(",", 2);
            staff.add(new StaffData(i + 1, parts[0], parts[1], null, i < 2, true));
        }
        reporting.setCutOff(Period.year(REPORTED.getYear()), REPORTED);
        Stream.of("penalty.", "seizure.", "site.")
                .forEach(prefix -> reporting.setBasis(prefix, Basis.FOUNDING));
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
