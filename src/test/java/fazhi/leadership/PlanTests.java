package fazhi.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.leadership.plan.DirectiveData;
import fazhi.leadership.plan.PlanItemData;
import fazhi.leadership.plan.PlanKind;
import fazhi.leadership.plan.RequiredLawData;
import fazhi.leadership.study.StudySessionData;
import fazhi.ledger.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Plans, directives from above and the laws everybody has to know. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class PlanTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final Period YEAR = Period.year(2024);

    @Autowired FigureCatalogue figures;

    @Autowired AttentionSources attention;

    @Autowired LeadershipOverview overview;

    @Autowired Ledger<PlanItemData> planItems;

    @Autowired Ledger<DirectiveData> directives;

    @Autowired Ledger<RequiredLawData> requiredLaws;

    @Autowired Ledger<StudySessionData> sessions;

    @Test
    void rateOfAYearIsOfWhatWasDueInIt() {
        item(DAY, DAY);
        item(DAY, DAY.plusYears(1));
        item(DAY, null);
        item(DAY.plusYears(1), null);
        var rate = figure("plan.done-rate");
        assertThat(rate.value()).isEqualByComparingTo("33.33");
        assertThat(rate.rows()).isEqualTo(3);
        assertThat(rate.sentence()).contains("完成期限在本期的工作要点");
    }

    @Test
    void lawCountsAsStudiedWhateverFormItsNameTakes() {
        law("中华人民共和国行政处罚法", null);
        law("《民法典》", null);
        law("信访工作条例", DAY.minusYears(1));
        session("学习《行政处罚法》", null, 12, 10);
        session("宪法宣誓", "宪法", 12, 12);
        assertThat(figure("study.required-laws.covered").value()).isEqualByComparingTo("50");
        var matrix =
                overview.matrices(YEAR).stream()
                        .filter(each -> each.id().equals("required-law.study"))
                        .findFirst()
                        .orElseThrow();
        assertThat(matrix.rows()).containsExactly("中华人民共和国行政处罚法", "《民法典》");
        assertThat(matrix.cells().getFirst())
                .extracting(cell -> cell.value().intValue())
                .containsExactly(1, 12, 10, 2, 0, 0, 0);
        assertThat(matrix.cells().getLast())
                .allMatch(cell -> BigDecimal.ZERO.compareTo(cell.value()) == 0);
    }

    @Test
    void whatIsLateIsNamed() {
        item(DAY.minusDays(1), null);
        directives.add(
                directives
                        .format()
                        .make(
                                Map.of(
                                        "title",
                                        "关于报送工作情况的通知",
                                        "receivedOn",
                                        DAY.minusDays(9),
                                        "answerDueOn",
                                        DAY.minusDays(1))));
        assertThat(attention.of("leadership", DAY).stream().map(Attention::sentence))
                .contains("1 项工作要点逾期未完成", "1 份上级文件逾期未答复", "1 份上级文件尚未传达学习");
    }

    private FigureValue figure(String id) {
        return figures.of(List.of(id), YEAR).getFirst();
    }

    private void item(LocalDate due, LocalDate done) {
        var values =
                new HashMap<String, Object>(
                        Map.of("matter", "要点" + due + done, "kind", PlanKind.YEAR, "dueOn", due));
        if (done != null) {
            values.put("doneOn", done);
        }
        planItems.add(planItems.format().make(values));
    }

    private void law(String name, LocalDate ended) {
        var values = new HashMap<String, Object>(Map.of("name", name));
        if (ended != null) {
            values.put("endedOn", ended);
        }
        requiredLaws.add(requiredLaws.format().make(values));
    }

    private void session(String topic, String law, int expected, int attended) {
        var values =
                new HashMap<String, Object>(
                        Map.of(
                                "topic",
                                topic,
                                "heldOn",
                                DAY,
                                "expected",
                                expected,
                                "attended",
                                attended));
        if (law != null) {
            values.put("law", law);
        }
        sessions.add(sessions.format().make(values));
    }
}
