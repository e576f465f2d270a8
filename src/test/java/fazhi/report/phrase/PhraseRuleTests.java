package fazhi.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.check.CheckContext;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.read.ReportReader;
import fazhi.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class PhraseRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired Ledger<PhraseData> phrases;

    @Autowired PhraseRule rule;

    @Autowired PhraseService service;

    @Autowired ReportReader reader;

    @Test
    void phraseOutsideItsDaysIsReported() {
        phrases.add(phrase("旧规划", LocalDate.of(2020, 12, 31)));
        assertThat(check("一、主要做法\n我镇深入实施旧规划。"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.certain()).isFalse();
                            assertThat(finding.excerpt()).isEqualTo("旧规划");
                            assertThat(finding.message()).contains("2020-12-31", "某文件", "现在写“新规划”");
                        });
    }

    @Test
    void phraseWithinItsDaysIsNot() {
        phrases.add(phrase("现行规划", LocalDate.of(2095, 12, 31)));
        assertThat(check("一、主要做法\n我镇深入实施现行规划。")).isEmpty();
        assertThat(service.valid()).extracting(PhraseData::wording).contains("现行规划");
    }

    private List<Finding> check(String text) {
        return rule.check(new Reading(reader.parse(text), CheckContext.alone(TODAY))).toList();
    }

    private static PhraseData phrase(String wording, LocalDate until) {
        return new PhraseData(wording, "某文件", LocalDate.of(2016, 1, 1), until, "新规划", null, null);
    }
}
