package fazhi.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.security.session.SystemIdentity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The demo states what the public report states, and leaves open what it leaves open. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class LeadershipDemoTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired FigureCatalogue figures;

    @Autowired List<Overview> overviews;

    @ParameterizedTest
    @CsvSource({
        "exam.staff.pass-rate, 100",
        "exam.leaders.excellent-rate, 100",
        "rule.in-force, 9",
        "improvement.problems, 4",
        "improvement.measures, 12"
    })
    void whatTheReportStatesIsCounted(String id, String value) {
        assertThat(figure(id).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exam.staff.sit-rate",
                "study.sessions",
                "study.plan.done-rate",
                "study.attendance-rate",
                "meeting.law-hearings",
                "duty.done-rate",
                "decision.count",
                "review.count",
                "review.adopted-rate",
                "rule.exercised-rate",
                "post.established",
                "post.filled",
                "improvement.tasks",
                "improvement.tasks.done",
                "improvement.tasks.overdue"
            })
    void whatItLeavesOpenIsUnknown(String id) {
        var figure = figure(id);
        assertThat(figure.value()).isNull();
        assertThat(figure.note()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership", "improvement"})
    void eachPillarHasThreePictures(String module) {
        var overview = overviews.stream().filter(each -> each.module().equals(module)).findFirst();
        var pictures =
                SystemIdentity.run(
                        () ->
                                overview.orElseThrow().charts(YEAR).size()
                                        + overview.orElseThrow().matrices(YEAR).size());
        assertThat(pictures).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theFourthProblemHasNoMeasure() {
        var overview =
                overviews.stream().filter(each -> each.module().equals("improvement")).findFirst();
        var matrix = SystemIdentity.run(() -> overview.orElseThrow().matrices(YEAR)).getFirst();
        assertThat(matrix.columns()).hasSize(3);
        assertThat(matrix.cells().get(1))
                .extracting(cell -> cell.value().intValue())
                .containsExactly(0, 5, 0);
        assertThat(matrix.cells().get(3)).allMatch(cell -> cell.value().signum() == 0);
    }

    private FigureValue figure(String id) {
        return SystemIdentity.run(() -> figures.of(List.of(id), YEAR)).getFirst();
    }
}
