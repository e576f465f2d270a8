package fazhi.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.security.session.SystemIdentity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One report a year and kind, whichever way it is entered; a second one says why. */
@DatabaseTest
class SecondReportTests {

    @Autowired private Ledger<PaperData> papers;

    private long add(int year, String title, @Nullable Amendment why, @Nullable String number) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", PaperKind.ANNUAL_REPORT);
        values.put("reportYear", year);
        values.put("title", title);
        values.put("template", "skeleton");
        values.put("amendment", why);
        values.put("documentNumber", number);
        return SystemIdentity.run(() -> papers.add(papers.format().make(values)));
    }

    @Test
    void aSecondReportOfAYearSaysWhy() {
        add(2011, "甲镇2011年度报告", null, null);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> add(2011, "甲镇2011年度报告（新）", null, null))
                .withMessage("paper.second")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("amendment"));
        add(2011, "甲镇2011年度报告（补报）", Amendment.SUPPLEMENT, null);
        add(2012, "甲镇2012年度报告", null, null);
    }

    @Test
    void aDraftMayBearItsNumberAlready() {
        var id = add(2013, "甲镇2013年度报告", null, "甲府发〔2014〕3号");
        assertThat(SystemIdentity.run(() -> papers.get(id)).data().documentNumber())
                .isEqualTo("甲府发〔2014〕3号");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> add(2014, "甲镇2014年度报告", null, "甲府发(2015)第3号"))
                .withMessage("paper.number-shape");
    }
}
