package fazhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.Matrix;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class PublicityTests {

    private static final Period YEAR = Period.year(2022);

    private static final Period LONG_AGO = Period.year(2015);

    @Autowired private FigureCatalogue figures;

    @Autowired private List<Overview> overviews;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void demoStatesWhatTheReportStates() {
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(value("publicity.days.covered")).isEqualByComparingTo("3");
        assertThat(value("publicity.days.covered@period")).isEqualByComparingTo("2");
        assertThat(value("training.villages.covered")).isEqualByComparingTo("23");
        assertThat(value("training.coverage-rate")).isEqualByComparingTo("100");
    }

    @Test
    void everyFigureOfThePillarIsKnownInTheDemo() {
        SignedIn.as(Role.LAW_OFFICE);
        var ids =
                Stream.concat(
                        overview("publicity").figures().stream(),
                        Stream.of(
                                "publicity.coverage-rate",
                                "publicity.case-talks",
                                "publicity.sites",
                                "school.vice-principals",
                                "school.parents-meetings"));
        assertThat(figures.of(ids.toList(), YEAR))
                .allSatisfy(figure -> assertThat(figure.value()).as(figure.id()).isPositive());
    }

    @Test
    void everyFigureOfEnforcementIsKnownInTheDemo() {
        SignedIn.as(Role.OFFICER);
        assertThat(figures.of(overview("enforcement").figures(), YEAR))
                .allSatisfy(figure -> assertThat(figure.value()).as(figure.id()).isPositive());
    }

    @Test
    void matrixShowsEveryVillageAlsoOneNeverReached() {
        SignedIn.as(Role.PUBLICITY);
        var matrix = matrix("activity.by-village");
        assertThat(matrix.rows()).hasSize(23);
        assertThat(matrix.cells())
                .anyMatch(row -> row.stream().allMatch(cell -> cell.value().signum() == 0));
    }

    @Test
    void matterNeverUsedIsSeenAndNoCaseLacksOne() {
        SignedIn.as(Role.OFFICER);
        var matrix =
                overview("enforcement").matrices(YEAR).stream()
                        .filter(each -> each.id().equals("matter.by-year"))
                        .findFirst()
                        .orElseThrow();
        assertThat(matrix.columns()).hasSize(2);
        assertThat(matrix.cells().getLast()).allMatch(cell -> cell.value().signum() == 0);
        assertThat(sum(matrix))
                .isEqualTo(
                        figures.of(List.of("penalty.filed@founding"), YEAR)
                                .getFirst()
                                .value()
                                .longValue());
    }

    @Test
    void wholeTownNeedsNoWordOfIt() {
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(figures.of(List.of("publicity.activities"), YEAR))
                .extracting(FigureValue::sentence)
                .noneMatch(sentence -> sentence.contains("村"));
    }

    @Test
    void calendarShowsWhatWasHeldMissedAndIsStillToCome() {
        SignedIn.as(Role.PUBLICITY);
        var calendar = matrix("campaign-day.by-year");
        assertThat(calendar.columns()).containsExactly("2021年", "2022年");
        assertThat(calendar.rows()).contains("12月4日 国家宪法日（每年必办）");
        var constitution = calendar.cells().get(calendar.rows().indexOf("12月4日 国家宪法日（每年必办）"));
        assertThat(constitution.getFirst().value()).isEqualByComparingTo("1");
        assertThat(constitution.getLast().value()).isNull();
        var drugs = calendar.cells().get(calendar.rows().indexOf("6月26日 国际禁毒日（每年必办）"));
        assertThat(drugs.getFirst().value()).isZero();
    }

    @Test
    void schoolWithoutVicePrincipalIsSeen() {
        SignedIn.as(Role.PUBLICITY);
        var schools = matrix("school-law.by-school");
        assertThat(schools.cells())
                .anyMatch(row -> row.getFirst().value().signum() == 0)
                .anyMatch(row -> row.getFirst().value().signum() > 0);
    }

    @Test
    void lawOfTheYearShowsActivitiesVillagesAndPosts() {
        SignedIn.as(Role.PUBLICITY);
        var laws = matrix("activity.by-law");
        assertThat(laws.rows()).contains("反有组织犯罪法", "信访工作条例", "森林法");
        assertThat(laws.columns()).hasSize(3);
    }

    @Test
    void numbersNobodyCountedStayEmptyAndSaySo() {
        SignedIn.as(Role.LAW_OFFICE);
        var before =
                figures.of(List.of("publicity.awareness-rate", "training.coverage-rate"), LONG_AGO);
        assertThat(before.getFirst().value()).isNull();
        assertThat(before.getFirst().note()).isNotBlank();
        assertThat(before.getLast().value()).isNull();
    }

    private BigDecimal value(String reference) {
        return figures.of(List.of(reference), YEAR).getFirst().value();
    }

    private Overview overview(String module) {
        return overviews.stream()
                .filter(each -> each.module().equals(module))
                .findFirst()
                .orElseThrow();
    }

    private Matrix matrix(String id) {
        return overview("publicity").matrices(YEAR).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(Matrix matrix) {
        return matrix.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.value() != null)
                .mapToLong(cell -> cell.value().longValue())
                .sum();
    }
}
