package fazhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Matrix;
import fazhi.figure.Overview;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.organisation.UnitData;
import fazhi.organisation.VillageService;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Theme;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class PublicityTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired private FigureCatalogue figures;

    @Autowired private List<Overview> overviews;

    @Autowired private Ledger<ActivityData> activities;

    @Autowired private VillageService villages;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void demoStatesWhatTheReportStates() {
        signIn(Role.LAW_OFFICE);
        assertThat(value("publicity.days.covered")).isEqualByComparingTo("3");
        assertThat(value("publicity.days.covered@period")).isEqualByComparingTo("2");
        assertThat(value("training.villages.covered")).isEqualByComparingTo("23");
    }

    @Test
    void everyFigureOfThePillarIsKnownInTheDemo() {
        signIn(Role.LAW_OFFICE);
        var ids = Stream.concat(overview("publicity").figures().stream(), Stream.of("matter.held"));
        assertThat(figures.of(ids.toList(), YEAR))
                .allSatisfy(figure -> assertThat(figure.value()).as(figure.id()).isPositive());
    }

    @Test
    void everyFigureOfEnforcementIsKnownInTheDemo() {
        signIn(Role.OFFICER);
        assertThat(figures.of(overview("enforcement").figures(), YEAR))
                .allSatisfy(figure -> assertThat(figure.value()).as(figure.id()).isPositive());
    }

    @Test
    void matrixShowsEveryVillageAlsoOneNeverReached() {
        signIn(Role.PUBLICITY);
        var matrix = matrix("activity.by-village");
        assertThat(matrix.rows()).hasSize(23);
        assertThat(matrix.cells())
                .anyMatch(row -> row.stream().allMatch(cell -> cell.value().signum() == 0));
    }

    @Test
    void matterNeverUsedIsSeenAndNoCaseLacksOne() {
        signIn(Role.OFFICER);
        var matrix = overview("enforcement").matrices(YEAR).stream().findFirst().orElseThrow();
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
    void liaisonCountsTheOwnVillageAndSaysSo() {
        var own = villageNamed("东岭村");
        signIn(Role.LIAISON, own);
        var counted = figures.of(overview("publicity").figures(), YEAR);
        assertThat(counted)
                .filteredOn(figure -> !figure.id().startsWith("media."))
                .allSatisfy(figure -> assertThat(figure.sentence()).contains("本村"));
        assertThat(counted)
                .filteredOn(figure -> figure.id().startsWith("media."))
                .allSatisfy(figure -> assertThat(figure.sentence()).contains("全镇"));
        assertThat(value("training.villages.covered")).isEqualByComparingTo("1");
        assertThat(overview("publicity").charts(YEAR))
                .allSatisfy(chart -> assertThat(chart.basis()).contains("本村"));
        assertThat(matrix("activity.by-village").rows()).containsExactly("东岭村");
    }

    @Test
    void liaisonTypesForTheOwnVillageOnly() {
        var other = villageNamed("西坡村");
        var own = villageNamed("东岭村");
        signIn(Role.LIAISON, own);
        var added = activities.add(activity(own));
        assertThat(activities.list(LedgerQuery.ALL, 0, 100))
                .allMatch(row -> row.data().villages().contains(own))
                .anyMatch(row -> row.id() == added);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> activities.add(activity(other)));
    }

    @Test
    void wholeTownNeedsNoWordOfIt() {
        signIn(Role.LAW_OFFICE);
        assertThat(figures.of(List.of("publicity.activities"), YEAR))
                .extracting(FigureValue::sentence)
                .noneMatch(sentence -> sentence.contains("村"));
    }

    private static ActivityData activity(long village) {
        return new ActivityData(
                LocalDate.of(2023, 2, 20),
                "普法入户",
                Theme.RURAL,
                null,
                Set.of(),
                Set.of(),
                null,
                Set.of(village),
                null,
                null,
                null,
                12,
                null,
                null,
                null,
                null,
                null);
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

    private long villageNamed(String name) {
        Predicate<Stored<UnitData>> named = each -> each.data().name().equals(name);
        signIn(Role.LAW_OFFICE);
        return villages.list().stream().filter(named).findFirst().orElseThrow().id();
    }

    private static void signIn(Role role, Long... villages) {
        var user =
                new PortalUser(
                        1, "wu", "W", Set.of(role), Set.of(villages), 0, false, Instant.EPOCH);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, null, role.authority()));
    }
}
