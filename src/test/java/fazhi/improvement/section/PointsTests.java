package fazhi.improvement.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.document.Block;
import fazhi.figure.chart.ChartData;
import fazhi.improvement.ImprovementOverview;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.PointData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Points are rows of their own, and a problem may be measured by a figure. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class PointsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Autowired Ledger<ProblemData> problems;

    @Autowired Ledger<MeasureData> measures;

    @Autowired Ledger<PointData> points;

    @Autowired ProblemSection told;

    @Autowired MeasureSection done;

    @Autowired ImprovementOverview overview;

    @Test
    void pointsAreToldInTheirOrder() {
        var problem = problem(Map.of("cause", "人手不足"));
        point("problemId", problem, 2, "方法单一；");
        point("problemId", problem, 1, "影响不足");
        var measure = measure(problem);
        point("measureId", measure, 1, "建阵地。");
        assertThat(text(told.blocks(Period.year(2024)))).containsPattern("^一是影响不足；二是方法单一。.*人手不足。$");
        assertThat(text(done.blocks(Period.year(2024)))).contains("一是建阵地。");
    }

    @Test
    void pointBelongsToOneThing() {
        var problem = problem(Map.of());
        refused("problem-point.one-owner", Map.of());
        refused(
                "problem-point.one-owner",
                Map.of("problemId", problem, "measureId", measure(problem)));
    }

    private void refused(String key, Map<String, Object> owners) {
        var values = new HashMap<>(owners);
        values.putAll(Map.of("ordinal", 1, "wording", "某"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> points.add(points.format().make(values)))
                .withMessage(key);
    }

    @Test
    void beforeAndAfterStandInOneChart() {
        var problem =
                problem(
                        Map.of(
                                "yardstick",
                                "improvement.problems",
                                "yardstickStart",
                                new BigDecimal("5.50"),
                                "yardstickTarget",
                                new BigDecimal("2.00")));
        var chart =
                overview.charts(Period.year(2024)).stream()
                        .filter(each -> each.id().equals("problem.yardstick." + problem))
                        .findFirst()
                        .orElseThrow();
        var values = chart.series().stream().map(ChartData.Series::values).toList().getFirst();
        assertThat(values.getFirst()).isEqualByComparingTo("5.5");
        assertThat(values.get(values.size() - 2)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(values.getLast()).isEqualByComparingTo("2");
    }

    @Test
    void moneyOfFinesIsNoYardstick() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> problem(Map.of("yardstick", "penalty.money.total")))
                .withMessage("problem.yardstick-money");
    }

    private long problem(Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.putAll(Map.of("name", "宣传不足", "foundOn", DAY));
        return problems.add(problems.format().make(values));
    }

    private long measure(long problem) {
        var values = Map.of("name", "强化宣传", "problemId", problem, "setOn", DAY);
        return measures.add(measures.format().make(values));
    }

    private void point(String column, long owner, int ordinal, String wording) {
        points.add(
                points.format()
                        .make(Map.of(column, owner, "ordinal", ordinal, "wording", wording)));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}
