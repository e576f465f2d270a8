package fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SecondTown;
import fazhi.check.ReportChecks;
import fazhi.check.read.ReportReader;
import fazhi.common.Period;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Signature;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import fazhi.report.past.PastReports;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A report that party committee and government issue together (联合行文). */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.today=2026-01-20"})
class JointReportTests {

    private static final Period YEAR = Period.year(2025);

    @Autowired private ApplicationContext portal;

    @Autowired private AnnualReports reports;

    @Autowired private ReportChecks checks;

    @Autowired private ReportReader reader;

    @BeforeEach
    void settle() {
        SecondTown.found(portal);
        var both =
                new TownSettings(
                        "青石镇人民政府",
                        "青石镇",
                        "东陵县青石镇人民政府",
                        "中共青石镇委员会",
                        "青发",
                        "东陵县",
                        "东陵县人民政府",
                        "",
                        "",
                        "",
                        null);
        SystemIdentity.run(() -> portal.getBean(SettingsService.class).change(both));
    }

    @Test
    void bothStandInHeadTitleAndSignature() {
        assertThat(SystemIdentity.run(() -> reports.plain(reports.draft("skeleton", YEAR))))
                .startsWith("中共青石镇委员会\n东陵县青石镇人民政府文件\n")
                .contains("\n中共青石镇委员会 东陵县青石镇人民政府关于2025年度法治政府建设情况的报告\n")
                .contains("\n中共青石镇委员会\n东陵县青石镇人民政府\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "txt"})
    void itIsReadAndRaisesNothingCertain(String ending, @Autowired PastReports past)
            throws IOException {
        var file = file(ending);
        var text = reader.read("report." + ending, file);
        assertThat(text.title()).startsWith("中共青石镇委员会东陵县青石镇人民政府关于2025年度");
        assertThat(text.issuer()).isEqualTo("中共青石镇委员会、东陵县青石镇人民政府");
        assertThat(SystemIdentity.run(() -> checks.check(text, YEAR)).findings())
                .noneMatch(each -> each.certain() || each.rule().equals("issuer"));
        assertThat(past.read("report." + ending, file).report().issuer())
                .isEqualTo("中共青石镇委员会、东陵县青石镇人民政府");
    }

    private byte[] file(String ending) throws IOException {
        var out = new ByteArrayOutputStream();
        var draft = SystemIdentity.run(() -> reports.draft("skeleton", YEAR));
        SystemIdentity.run(() -> reports.writer(ending)).write(issued(draft), out);
        return out.toByteArray();
    }

    private static OfficialDocument issued(OfficialDocument draft) {
        var day = LocalDate.of(2026, 1, 20);
        return new OfficialDocument(
                draft.head(),
                draft.title(),
                draft.addressee(),
                draft.body(),
                new Signature(draft.signature().issuer(), day),
                draft.attachments(),
                draft.imprint());
    }
}
