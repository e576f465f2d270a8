package fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The real report's figures, counted from the demo's rows. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class DemoFiguresTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired FigureCatalogue figures;

    @Autowired BoardService boards;

    @Autowired LedgerDirectory ledgers;

    @Autowired Ledger<PenaltyCaseData> penalties;

    private List<FigureValue> all() {
        return SystemIdentity.run(() -> figures.all(YEAR));
    }

    private FigureValue figure(String id) {
        return SystemIdentity.run(() -> figures.of(List.of(id), YEAR).getFirst());
    }

    @Test
    void ofAYearStillToComeNothingIsCountedAndNothingDrawn() {
        var board = SystemIdentity.run(() -> boards.of("enforcement", Period.year(2099)));
        assertThat(board.cards()).allMatch(card -> card.figure().value() == null);
        assertThat(board.charts()).isEmpty();
        assertThat(board.matrices()).isEmpty();
        assertThat(SystemIdentity.run(() -> boards.of("enforcement", YEAR)).charts()).isNotEmpty();
    }

    /** The year's number is the large one; what is there on the day is not the year's alone. */
    @Test
    void cardsShowThePeriodsOwnBesideWhatItAddsTo() {
        var cards = SystemIdentity.run(() -> boards.of("enforcement", YEAR)).cards();
        var filed = cards.getFirst();
        assertThat(filed.figure().id()).isEqualTo("penalty.filed");
        assertThat(filed.figure().basis()).isEqualTo(Basis.PERIOD);
        assertThat(filed.figure().value()).isEqualByComparingTo("12");
        assertThat(filed.founding()).extracting(FigureValue::text).isEqualTo("20");
        assertThat(cards)
                .filteredOn(card -> card.figure().id().equals("penalty.open"))
                .allMatch(card -> card.figure().basis() == Basis.FOUNDING)
                .allMatch(card -> card.founding() == null)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "penalty.filed, 20",
        "penalty.closed, 19",
        "penalty.open, 1",
        "penalty.preparing, 1",
        "penalty.filed.mining, 19",
        "penalty.filed.logging, 1",
        "penalty.money.total, 587377.00",
        "seizure.excavators, 28",
        "seizure.vehicles, 9",
        "site.closed, 1",
        "publicity.days.covered, 3",
        "training.villages.covered, 23",
        "organisation.villages, 23"
    })
    void statesWhatTheReportStates(String id, BigDecimal value) {
        assertThat(figure(id).value()).isEqualByComparingTo(value);
    }

    @Test
    void moneyIsFinesAndGains() {
        var fine = figure("penalty.money.fine").value();
        var gains = figure("penalty.money.confiscated").value();
        assertThat(fine).isPositive();
        assertThat(gains).isPositive();
        assertThat(fine.add(gains)).isEqualByComparingTo(figure("penalty.money.total").value());
    }

    @Test
    void everyFigureLeadsToItsRows() {
        var values = all().stream().filter(value -> value.route().startsWith("ledger/")).toList();
        assertThat(values).isNotEmpty();
        for (var value : values) {
            assertThat(rowsAt(value.route())).as(value.id()).isEqualTo(value.rows());
        }
    }

    @Test
    void everyFigureSaysItsBasisAndRoute() {
        assertThat(all())
                .allSatisfy(
                        value -> {
                            assertThat(value.sentence()).isNotBlank();
                            assertThat(value.route()).isNotBlank();
                            assertThat(value.label()).doesNotStartWith("!");
                        });
    }

    /** By the day the rows are counted by, whatever it is called in their ledger. */
    @ParameterizedTest
    @CsvSource({
        "penalty.filed@period, 立案日期",
        "penalty.concluded, 结案日期",
        "penalty.filed@decided, 决定日期",
        "publicity.activities, 活动日期",
        "publicity.coverage-rate, 活动日期",
        "petition.received, 收到日期",
        "mediation.found, 排查发现日期",
        "improvement.problems, 发现日期",
        "seizure.excavators@period, 查扣日期"
    })
    void everyFigureNamesTheDayItIsCountedBy(String figure, String day) {
        assertThat(figure(figure).sentence()).startsWith("按" + day + "统计，");
    }

    @Test
    void everyRateNamesItsBase() {
        assertThat(all())
                .filteredOn(value -> value.unit().equals("%"))
                .isNotEmpty()
                .allSatisfy(
                        value -> assertThat(value.sentence()).contains("为基数").doesNotContain("!"));
    }

    @Test
    void cumulativeFiguresHaveNoLastYearAndSayWhy() {
        assertThat(figure("penalty.filed").lastYear()).isNull();
        assertThat(figure("penalty.filed").note()).isNotBlank();
        assertThat(figure("penalty.filed@period").lastYear()).isNotNull();
    }

    @Test
    void changingACauseMovesTheFigure() {
        SystemIdentity.run(
                () -> {
                    var mining = LedgerQuery.of(Condition.is("cause", "MINING"));
                    var read = penalties.list(mining, 0, 1).getFirst();
                    var before = figure("penalty.filed.mining@period").value();
                    penalties.change(read.with(withCause(read, "LOGGING")));
                    var after = figure("penalty.filed.mining@period").value();
                    penalties.change(penalties.get(read.id()).with(read.data()));
                    assertThat(before.subtract(after)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                });
    }

    private PenaltyCaseData withCause(Stored<PenaltyCaseData> read, String cause) {
        var format = penalties.format();
        var values =
                format.columns().stream()
                        .filter(column -> column.value(read.data()) != null)
                        .collect(
                                Collectors
                                        .<fazhi.ledger.format.Column<PenaltyCaseData>, String,
                                                Object>
                                                toMap(c -> c.key(), c -> c.value(read.data())));
        values.put("cause", cause);
        return format.make(values);
    }

    private long rowsAt(String route) {
        var parts = route.split("\\?", 2);
        var ledger = ledgers.get(parts[0].substring("ledger/".length()));
        List<Condition> conditions =
                parts.length == 1 || parts[1].isEmpty()
                        ? List.of()
                        : Arrays.stream(parts[1].split("&"))
                                .map(each -> each.split("=", 2))
                                .map(
                                        each ->
                                                condition(
                                                        each[0],
                                                        java.net.URLDecoder.decode(
                                                                each[1],
                                                                java.nio.charset.StandardCharsets
                                                                        .UTF_8)))
                                .toList();
        return SystemIdentity.run(() -> ledger.totals(LedgerQuery.of(conditions)).rows());
    }

    private static Condition condition(String column, String expression) {
        return Condition.Picked.NAMES.contains(column)
                ? new Condition.Picked(column, expression)
                : Condition.parse(column, expression);
    }
}
