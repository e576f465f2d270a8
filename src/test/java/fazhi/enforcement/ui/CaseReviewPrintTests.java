package fazhi.enforcement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A case's sheet for the review of its file. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class CaseReviewPrintTests {

    @Autowired CaseReviewPrint print;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    @BeforeEach
    void lawOffice() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
        LocaleContextHolder.resetLocaleContext();
    }

    private String id(String number) {
        return String.valueOf(
                penalties
                        .list(LedgerQuery.of(Condition.is("caseNumber", number)), 0, 1)
                        .getFirst()
                        .id());
    }

    @Test
    void holdsFactsStepsThingsAndThatNothingIsWrong() {
        var page = print.review(id("雷高立〔2022〕5号"), "zh").getBody();
        assertThat(page)
                .contains("案卷评查表", "雷高罚〔2022〕13号", "某砂石经营部13", "2022-06-24")
                .contains("<td>送达</td><td>2022-06-24</td><td>1</td>")
                .contains("履带式挖掘机", "整改情况");
    }

    @Test
    void namesWhatIsWrongWithItsArticle() {
        var id = id("雷高立〔2022〕5号");
        acts.add(
                new CaseActData(
                        Long.valueOf(id),
                        CaseActKind.NOTICE,
                        LocalDate.of(2022, 6, 30),
                        null,
                        new BigDecimal("1"),
                        null,
                        null,
                        "告知〔2022〕5号",
                        null,
                        true));
        assertThat(print.review(id, "zh").getBody()).contains("告知〔2022〕5号", "行政处罚法", "<th>依据</th>");
        assertThat(print.review(id, "en").getBody())
                .contains("Sheet for the file review", "art 44");
    }

    @Test
    void actsStandInTheOrderOfTheirDays() {
        var id = id("雷高立〔2022〕5号");
        act(id, CaseActKind.NOTICE, "2022-06-01");
        act(id, CaseActKind.LEGAL_REVIEW, "2022-06-20");
        assertThat(print.review(id, "zh").getBody())
                .containsSubsequence("<td>2022-06-01</td>", "<td>2022-06-20</td>");
    }

    private void act(String id, CaseActKind kind, String day) {
        acts.add(
                new CaseActData(
                        Long.valueOf(id),
                        kind,
                        LocalDate.parse(day),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true));
    }

    @Test
    void observersAreNotTold() {
        SignedIn.as(Role.OBSERVER);
        var answer = print.review("1", "zh");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).doesNotContain("案卷评查表");
    }

    @Test
    void aCaseThatIsNotThereIsNotFound() {
        assertThat(print.review("999999", "zh").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
