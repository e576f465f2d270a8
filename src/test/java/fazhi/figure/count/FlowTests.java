package fazhi.figure.count;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.figure.BoardService;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.FiveYears;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.LedgerDirectory;
import fazhi.security.session.SystemIdentity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Opening + received − concluded = closing, in every period of a made-up town of five years. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = "portal.today=2027-02-01")
class FlowTests {

    private static final Map<String, Flow> FLOWS =
            Map.of(
                    "penalty", Flow.of("penalty", "penalty.filed"),
                    "petition", Flow.of("petition", "petition.received"),
                    "mediation", Flow.of("mediation", "mediation.found"),
                    "review", Flow.of("review", "review.count"),
                    "task", Flow.of("improvement.tasks", "improvement.tasks"),
                    "problem",
                            new Flow(
                                    "improvement.problems",
                                    "improvement.problems.carried",
                                    "improvement.problems",
                                    "improvement.problems.concluded",
                                    "improvement.problems.open"));

    @Autowired FigureCatalogue figures;

    @Autowired ReportingService reporting;

    @Autowired BoardService boards;

    @Autowired LedgerDirectory ledgers;

    private FiveYears town;

    @BeforeEach
    void keepFiveYears() {
        town = SystemIdentity.run(() -> FiveYears.made(20, ledgers));
        SystemIdentity.run(() -> reporting.setCutOff(Period.year(2023), LocalDate.of(2023, 12, 2)));
    }

    static Stream<Period> periods() {
        return IntStream.rangeClosed(2022, 2026)
                .boxed()
                .flatMap(
                        year ->
                                Stream.of("", "H1", "H2", "Q1", "Q2", "Q3", "Q4", "-02", "-12")
                                        .map(part -> Period.parse(year + part).orElseThrow()));
    }

    @Test
    void flowBalancesInEveryPeriod() {
        assertThat(periods()).hasSize(45).allSatisfy(this::balances);
    }

    private void balances(Period period) {
        var cutOff = cutOff(period);
        FLOWS.forEach(
                (ledger, flow) -> {
                    var values = values(flow.figures().toList(), period);
                    var rows = town.matters().get(ledger);
                    assertThat(values)
                            .as(ledger + " " + period)
                            .containsExactly(
                                    count(rows, row -> row.openAfter(period.from().minusDays(1))),
                                    count(rows, row -> inside(row.received(), period, cutOff)),
                                    count(rows, row -> inside(row.concluded(), period, cutOff)),
                                    count(rows, row -> row.openAfter(cutOff)));
                    assertThat(values.get(0) + values.get(1) - values.get(2))
                            .as(ledger + " " + period)
                            .isEqualTo(values.get(3));
                });
    }

    @Test
    void boardsSayTheSameNumbers() {
        var year = Period.year(2024);
        for (var module : List.of("enforcement", "leadership", "improvement")) {
            var board = SystemIdentity.run(() -> boards.of(module, year));
            var matrix =
                    board.matrices().stream()
                            .filter(each -> each.id().equals("flow." + module))
                            .findFirst()
                            .orElseThrow();
            assertThat(matrix.cells()).isNotEmpty();
            for (var row : matrix.cells()) {
                var numbers =
                        row.stream().map(Matrix.Cell::value).map(BigDecimal::intValue).toList();
                assertThat(numbers.get(0) + numbers.get(1) - numbers.get(2))
                        .isEqualTo(numbers.get(3));
            }
        }
    }

    @Test
    void quartersAddUpToTheYearAndWhatLiesBehindItsCutOff() {
        var ids = List.of("petition.received", "petition.concluded", "improvement.tasks");
        var year = SystemIdentity.run(() -> figures.of(ids, Period.year(2023)));
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var quarters =
                    IntStream.rangeClosed(1, 4)
                            .map(q -> values(List.of(id), part(2023, "Q" + q)).getFirst())
                            .sum();
            var behind = year.get(i).behind();
            assertThat(quarters)
                    .as(id)
                    .isEqualTo(
                            year.get(i).value().intValue()
                                    + (behind == null ? 0 : behind.intValue()));
        }
    }

    @Test
    void closedYearStandsBesideTheClosedYearOnItsOwnCutOff() {
        var received = received(2024);
        assertThat(received.lastYear()).isEqualByComparingTo(received(2023).value());
        assertThat(received.compared().to()).isEqualTo(LocalDate.of(2023, 12, 2));
        assertThat(received.compared().words()).isEqualTo("上年（至12月2日）");
    }

    @Test
    void runningYearStandsBesideTheSameDays() {
        var received = received(2027);
        assertThat(received.compared().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(received.compared().to()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(received.lastYear().intValue())
                .isEqualTo(
                        count(
                                town.matters().get("petition"),
                                row ->
                                        inside(
                                                row.received(),
                                                Period.year(2026),
                                                LocalDate.of(2026, 2, 1))));
    }

    @Test
    void yearStillToComeHasNoFigures() {
        assertThat(received(2028).value()).isNull();
        assertThat(received(2028).note()).isNotBlank();
    }

    @Test
    void nothingStandsBesideTheFirstYearOfALedger() {
        var reviews = SystemIdentity.run(() -> figures.of(List.of("review.count"), part(2022, "")));
        assertThat(reviews.getFirst().value()).isNotNull();
        assertThat(reviews.getFirst().compared()).isNull();
    }

    private FigureValue received(int year) {
        return SystemIdentity.run(
                () -> figures.of(List.of("petition.received"), Period.year(year)).getFirst());
    }

    private static Period part(int year, String part) {
        return Period.parse(year + part).orElseThrow();
    }

    private LocalDate cutOff(Period period) {
        return SystemIdentity.run(() -> reporting.cutOff(period));
    }

    /** A ledger not kept in a year has no number, and must have no row either. */
    private List<Integer> values(List<String> references, Period period) {
        return SystemIdentity.run(() -> figures.of(references, period)).stream()
                .map(FigureValue::value)
                .map(value -> value == null ? 0 : value.intValue())
                .toList();
    }

    private static int count(List<FiveYears.Matter> rows, Predicate<FiveYears.Matter> holds) {
        return (int) rows.stream().filter(holds).count();
    }

    private static boolean inside(LocalDate day, Period period, LocalDate cutOff) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(cutOff);
    }
}
