package fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.check.read.ReportReader;
import fazhi.common.Period;
import fazhi.document.OfficialDocument;
import fazhi.report.source.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal writes, read back as a stranger's file. */
class OwnDocumentsTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    /** The one contradiction of the town's real report, which its template keeps as it stands. */
    private static final String KNOWN = "整理资料 1 宗";

    @Autowired AnnualReports reports;

    @Autowired ReportChecks checks;

    @Autowired ReportReader reader;

    @Autowired Sources sources;

    @ParameterizedTest
    @ValueSource(
            strings = {"skeleton", "five-contents", "guangdong", "original-2022", "duty-report"})
    void raiseNothingCertainWholeOrWithTheirAppendix(String template) throws IOException {
        var document = reports.draft(template, YEAR);
        for (var ending : new String[] {"docx", "txt"}) {
            assertNothingCertain(document, ending);
            assertNothingCertain(sources.with(document, YEAR), ending);
        }
    }

    /** What a person still has to decide: numbers for what is claimed, a measure for a problem. */
    @Test
    void theDefaultDraftIsAskedLittle() {
        var text = reports.plain(reports.draft("skeleton", YEAR));
        assertThat(checks.check(text, YEAR).findings()).hasSizeLessThanOrEqualTo(2);
    }

    private void assertNothingCertain(OfficialDocument document, String ending) throws IOException {
        var out = new ByteArrayOutputStream();
        reports.writers().get(ending).write(document, out);
        var text = reader.read("report." + ending, out.toByteArray());
        assertThat(checks.check(text, YEAR).findings())
                .filteredOn(Finding::certain)
                .allMatch(each -> each.excerpt().contains(KNOWN));
    }
}
