package fazhi.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Scope;
import fazhi.common.Stored;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.ledger.store.SampleRows;
import fazhi.security.Colleagues;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Somebody kept to one department sees its rows alone: on every way there is into every ledger. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class OwnDepartmentTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired private LedgerDirectory ledgers;

    @Autowired private References references;

    @Autowired private Words words;

    @Autowired private Colleagues colleagues;

    @Autowired private LedgerExport export;

    @Autowired private FigureCatalogue figures;

    @Autowired private DeadlineService deadlines;

    @Autowired private Radar radar;

    @Autowired private AttentionSources attention;

    private long own;

    private long other;

    /** The ids of all rows and of those that are the department's. */
    private record Rows(Set<Long> all, Set<Long> own) {}

    @BeforeEach
    void findDepartments() {
        asPortal(
                () -> {
                    var staffed =
                            references.source(Scope.DEPARTMENT).find("", 100).stream()
                                    .map(each -> each.id())
                                    .filter(id -> !colleagues.of(id).isEmpty())
                                    .toList();
                    own = staffed.getFirst();
                    other = staffed.get(1);
                    limited().forEach(this::spread);
                    return true;
                });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLedgersThatKnowDepartmentsAreKnown() {
        asPortal(() -> limited()).forEach(ledger -> assertThat(column(ledger)).isPresent());
        assertThat(asPortal(this::limited))
                .extracting(ledger -> ledger.format().id())
                .contains("penalty", "inspection", "task", "review", "rule", "post");
    }

    @Test
    void everyWayIntoEveryLedgerShowsTheOwnRowsAlone() {
        for (var ledger : asPortal(this::limited)) {
            look(ledger);
        }
    }

    private <D extends Record> void look(Ledger<D> ledger) {
        var id = ledger.format().id();
        var rows = asPortal(() -> rows(ledger));
        assertThat(rows.own()).as(id).isNotEmpty().isNotEqualTo(rows.all());
        signIn(Role.OBSERVER);
        assertThat(ids(ledger, LedgerQuery.ALL)).as("list of %s", id).isEqualTo(rows.own());
        assertThat(ledger.totals(LedgerQuery.ALL).rows()).isEqualTo(rows.own().size());
        assertThat(ledger.versions(LedgerQuery.ALL).keySet()).isEqualTo(rows.own());
        assertThat(ledger.tally(List.of(new Tally(List.of(), List.of()))).getFirst().rows())
                .isEqualTo(rows.own().size());
        assertThat(
                        ledger
                                .group(
                                        List.of(Grouping.value(column(ledger).orElseThrow().key())),
                                        List.of(),
                                        List.of())
                                .stream()
                                .mapToLong(Grouping.Group::rows)
                                .sum())
                .isEqualTo(rows.own().size());
        var source = references.source(id);
        assertThat(source.labels(rows.all()).keySet()).isEqualTo(rows.own());
        assertThat(source.find("", rows.all().size()))
                .allMatch(found -> rows.own().contains(found.id()));
        for (var each : rows.all()) {
            if (rows.own().contains(each)) {
                assertThat(ledger.get(each).id()).isEqualTo(each);
            } else {
                assertThatExceptionOfType(Missing.class).isThrownBy(() -> ledger.get(each));
            }
        }
        foreignIsNoFilter(ledger);
    }

    private <D extends Record> void foreignIsNoFilter(Ledger<D> ledger) {
        var column = column(ledger).orElseThrow();
        var foreign =
                column.source().equals(Scope.STAFF)
                        ? colleagues.of(other).iterator().next()
                        : Long.valueOf(other);
        var asked = LedgerQuery.of(Condition.is(column.key(), foreign));
        assertThat(ledger.totals(asked).rows()).isZero();
    }

    @Test
    void anExportHoldsTheOwnRowsAlone() {
        var ledger = ledgers.get("penalty");
        var rows = asPortal(() -> rows(ledger));
        signIn(Role.OFFICER);
        assertThat(lines(ledger)).isEqualTo(rows.own().size() + 1);
    }

    @Test
    void foreignRowsAreNotTyped() {
        type(ledgers.get("inspection"));
    }

    private <D extends Record> void type(Ledger<D> ledger) {
        var rows = asPortal(() -> rows(ledger));
        var column = column(ledger).orElseThrow();
        signIn(Role.OFFICER);
        var mine = ledger.get(rows.own().iterator().next());
        var theirs = colleagues.of(other).iterator().next();
        var taken = mine.with(ledger.format().with(mine.data(), column, theirs));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ledger.change(taken))
                .matches(refusal -> refusal.field().equals(column.key()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ledger.add(taken.data()));
        var foreign = new TreeSet<>(rows.all());
        foreign.removeAll(rows.own());
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> ledger.remove(foreign.getFirst()));
        asPortal(
                () -> {
                    ledger.remove(foreign.getFirst());
                    return true;
                });
        assertThat(ledger.removed(0, 10)).isEmpty();
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> ledger.restore(foreign.getFirst()));
        asPortal(
                () -> {
                    ledger.restore(foreign.getFirst());
                    return true;
                });
    }

    @Test
    void everyFigureCountsTheOwnRowsAndSaysSo() {
        var town = asPortal(() -> figures.all(YEAR));
        signIn(Role.OBSERVER);
        var seen = figures.all(YEAR);
        var known = limited().stream().map(ledger -> ledger.format().id()).toList();
        assertThat(seen)
                .filteredOn(figure -> figure.value() != null && of(known, figure))
                .isNotEmpty()
                .allMatch(figure -> figure.sentence().contains("本部门"));
        assertThat(value(seen, "penalty.filed").rows())
                .isLessThan(value(town, "penalty.filed").rows());
    }

    @Test
    void clocksRunOnTheOwnRowsAlone() {
        var all = asPortal(() -> deadlines.due(1000));
        signIn(Role.OBSERVER);
        var seen = deadlines.due(1000);
        assertThat(seen).hasSizeLessThan(all.size());
        assertThat(all).containsAll(seen);
        for (var each : seen) {
            assertThat(ledgers.get(each.ledger()).get(each.recordId())).isNotNull();
        }
        var modules = all.stream().map(row -> ledgers.get(row.ledger()).format().module());
        for (var module : modules.collect(Collectors.toSet())) {
            for (var each : deadlines.overdue(module, LocalDate.of(2023, 3, 1))) {
                assertThat(ledgers.get(each.ledger()).get(each.first())).isNotNull();
            }
        }
    }

    @Test
    void theRadarShowsTheOwnRowsAlone() {
        var today = RadarQuery.of(LocalDate.of(2023, 3, 1));
        var all = asPortal(() -> radar.page(today, 0, 500));
        signIn(Role.OBSERVER);
        var seen = radar.page(today, 0, 500);
        assertThat(seen).hasSizeLessThan(all.size()).isNotEmpty();
        assertThat(seen).containsExactlyElementsOf(all.stream().filter(this::shown).toList());
        var counts = radar.counts(today);
        for (var nearness : Nearness.values()) {
            assertThat(radar.page(today.within(nearness), 0, 500))
                    .as(nearness.name())
                    .hasSize(counts.get(nearness).intValue());
        }
        assertThat(radar.page(today, 1, 2)).isEqualTo(seen.subList(1, 3));
        for (var each : all) {
            var next = radar.next(each.ledger(), Set.of(each.recordId()));
            assertThat(!next.isEmpty()).isEqualTo(seen.contains(each) && each.due() != null);
        }
    }

    private boolean shown(DueRow row) {
        return !references.source(row.ledger()).labels(Set.of(row.recordId())).isEmpty();
    }

    @Test
    void casesWithoutACertificateAreTheOwnOnes() {
        var day = LocalDate.of(2022, 12, 1);
        var town = asPortal(() -> uncertified(day));
        signIn(Role.OFFICER);
        assertThat(uncertified(day)).isLessThan(town);
        assertThat(asPortal(() -> uncertified(day))).isEqualTo(town).isPositive();
    }

    private long uncertified(LocalDate day) {
        return attention.of("enforcement", day).stream()
                .filter(each -> each.sentence().contains("没有有效执法证"))
                .mapToLong(Attention::rows)
                .sum();
    }

    @Test
    void thePeopleOfferedFillEachPage() {
        var mine = colleagues.of(own);
        var source = references.source(Scope.STAFF);
        assertThat(source.find("", 1, mine)).hasSize(1);
        assertThat(source.find("", 500, mine)).allMatch(each -> mine.contains(each.id()));
        assertThat(source.find("", 500, Set.of())).isEmpty();
    }

    private static boolean of(List<String> known, FigureValue figure) {
        return known.stream().anyMatch(id -> figure.route().startsWith("ledger/" + id + "?"));
    }

    private static FigureValue value(List<FigureValue> all, String id) {
        return all.stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
    }

    private long lines(Ledger<?> ledger) {
        var out = new ByteArrayOutputStream();
        try {
            export.write(ledger, ExportOrder.all(LedgerQuery.ALL, YEAR, SheetLayout.CSV), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).count();
    }

    private List<Ledger<?>> limited() {
        return ledgers.all().stream()
                .filter(ledger -> column(ledger).isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static <D extends Record> Optional<Column<D>> column(Ledger<D> ledger) {
        return ledger.format().with(Trait.SCOPE).stream()
                .filter(each -> !each.source().equals(Scope.VILLAGE))
                .findFirst();
    }

    /** Every ledger gets rows of both departments, whatever the demo holds. */
    private <D extends Record> void spread(Ledger<D> ledger) {
        var column = column(ledger).orElseThrow();
        if (!rows(ledger).own().isEmpty()) {
            return;
        }
        var samples = new SampleRows(ledgers, references, words, LocalDate.of(2022, 6, 30));
        int number = 900;
        for (var department : List.of(own, other)) {
            var belongs =
                    column.source().equals(Scope.STAFF)
                            ? colleagues.of(department).iterator().next()
                            : department;
            var row = samples.full(ledger.format(), number++);
            ledger.add(ledger.format().with(row, column, belongs));
        }
    }

    private <D extends Record> Rows rows(Ledger<D> ledger) {
        var column = column(ledger).orElseThrow();
        var mine = column.source().equals(Scope.STAFF) ? colleagues.of(own) : Set.of(own);
        var all = new TreeSet<Long>();
        var kept = new TreeSet<Long>();
        ledger.scan(
                LedgerQuery.ALL,
                page ->
                        page.forEach(
                                row -> {
                                    all.add(row.id());
                                    if (column.value(row.data()) instanceof Long belongs
                                            && mine.contains(belongs)) {
                                        kept.add(row.id());
                                    }
                                }));
        return new Rows(all, kept);
    }

    private static <D extends Record> Set<Long> ids(Ledger<D> ledger, LedgerQuery query) {
        var found = new TreeSet<Long>();
        ledger.scan(query, page -> page.stream().map(Stored::id).forEach(found::add));
        return found;
    }

    private void signIn(Role role) {
        var user =
                new PortalUser(1, "wu", "W", Set.of(role), Set.of(), own, 0, false, Instant.EPOCH);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, null, role.authority()));
    }

    private static <T> T asPortal(java.util.function.Supplier<T> work) {
        return SystemIdentity.run(work);
    }
}
