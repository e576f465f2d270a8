package fazhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.check.ReportChecks;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.Matrix;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.Units;
import fazhi.presentation.MeetingDecks;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Theme;
import fazhi.report.ReportDrafts;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A liaison (村联络员) sees and types the own village, and every number says so. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class LiaisonTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired private FigureCatalogue figures;

    @Autowired private List<Overview> overviews;

    @Autowired private Ledger<ActivityData> activities;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private Units villages;

    @Autowired private ReportDrafts drafts;

    @Autowired private ReportChecks checks;

    @Autowired private MeetingDecks decks;

    private long own;

    private long other;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
        own = villageNamed("东岭村");
        other = villageNamed("西坡村");
        SignedIn.as(Role.LIAISON, own);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everyCardSaysOwnVillage() {
        var counted = figures.of(overview().figures(), YEAR);
        assertThat(counted)
                .filteredOn(figure -> !figure.id().startsWith("media."))
                .extracting(FigureValue::sentence)
                .allMatch(sentence -> sentence.contains("本村"));
        assertThat(counted)
                .filteredOn(figure -> figure.id().startsWith("media."))
                .extracting(FigureValue::sentence)
                .allMatch(sentence -> sentence.contains("全镇"));
    }

    @Test
    void everyFigureOfThePortalIsTheOwnVillageOrTheTownOrNothing() {
        assertThat(figures.all(YEAR))
                .allMatch(
                        figure ->
                                figure.value() == null
                                        || figure.sentence().contains("本村")
                                        || figure.sentence().contains("全镇")
                                        || figure.id().equals("organisation.villages"));
    }

    @Test
    void theVillageCountsOnlyItself() {
        assertThat(value("training.villages.covered")).isEqualTo(1);
        assertThat(value("training.coverage-rate")).isEqualTo(100);
        assertThat(value("publicity.villages.reached")).isEqualTo(1);
    }

    @Test
    void everyChartAndMatrixSaysOwnVillage() {
        assertThat(overview().charts(YEAR)).isNotEmpty();
        assertThat(overview().charts(YEAR)).allMatch(chart -> chart.basis().contains("本村"));
        assertThat(overview().matrices(YEAR)).allMatch(matrix -> matrix.basis().contains("本村"));
        assertThat(matrix("activity.by-village").rows()).containsExactly("东岭村");
        assertThat(matrix("school-law.by-school").rows()).isEmpty();
    }

    @Test
    void everyRowBelongsToTheOwnVillage() {
        for (var id : List.of("activity", "training", "school-law", "publicity-site", "survey")) {
            var ledger = ledgers.get(id);
            var column = ledger.format().with(Trait.SCOPE).getFirst();
            assertThat(ledger.totals(LedgerQuery.ALL).rows())
                    .isEqualTo(
                            ledger.totals(LedgerQuery.of(Condition.is(column.key(), own))).rows());
        }
    }

    @Test
    void onlyTheOwnVillageIsTyped() {
        var added = activities.add(activity(Set.of(own)));
        assertThat(activities.get(added).data().villages()).containsExactly(own);
        refused(Set.of(other));
        refused(Set.of(own, other));
        refused(Set.of());
    }

    private void refused(Set<Long> reached) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> activities.add(activity(reached)))
                .matches(refusal -> refusal.field().equals("villages"));
    }

    @Test
    void anActivityOfSeveralVillagesIsSeenAndLeftAlone() {
        SignedIn.as(Role.PUBLICITY);
        var shared = activities.add(activity(Set.of(own, other)));
        var foreign = activities.add(activity(Set.of(other)));
        SignedIn.as(Role.LIAISON, own);
        var seen = activities.get(shared);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> activities.change(seen.with(activity(Set.of(own)))));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> activities.remove(shared));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> activities.get(foreign));
    }

    @Test
    void whoKeepsTheTownNeedsNoVillage() {
        SignedIn.as(Role.PUBLICITY);
        var everywhere = activities.add(activity(Set.of()));
        assertThat(activities.get(everywhere).data().villages()).isEmpty();
    }

    @Test
    void reportCheckAndSlidesAreRefused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafts.draft(ReportDrafts.SKELETON, YEAR));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> checks.check("x", YEAR));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decks.deck(YEAR));
    }

    @Test
    void otherPillarsStayClosed() {
        for (var id : List.of("penalty", "petition", "mediation", "officer", "problem")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(id)
                    .isThrownBy(() -> ledgers.get(id).list(LedgerQuery.ALL, 0, 1));
        }
    }

    private ActivityData activity(Set<Long> reached) {
        return activities
                .format()
                .make(
                        Map.of(
                                "heldOn",
                                LocalDate.of(2023, 2, 20),
                                "title",
                                "普法入户",
                                "theme",
                                Theme.RURAL,
                                "villages",
                                reached));
    }

    private long value(String reference) {
        return figures.of(List.of(reference), YEAR).getFirst().value().longValueExact();
    }

    private Overview overview() {
        return overviews.stream()
                .filter(each -> each.module().equals("publicity"))
                .findFirst()
                .orElseThrow();
    }

    private Matrix matrix(String id) {
        return overview().matrices(YEAR).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long villageNamed(String name) {
        return villages.list().stream()
                .filter(each -> each.data().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
