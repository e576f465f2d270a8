package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fazhi.DatabaseTest;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Unit;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.query.Grouping;
import fazhi.security.session.SystemIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Money is stated and never put beside persons or offices (行政处罚法 art 74). */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class MoneyIsNeverRankedTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired private LedgerDirectory ledgers;

    @Autowired private List<Overview> overviews;

    @Autowired private FigureCatalogue figures;

    @Autowired private Texts texts;

    @Test
    void noLedgerAddsMoneyUpByPersonOrOffice() {
        var tried = new HashSet<String>();
        SystemIdentity.run(() -> ledgers.all().forEach(ledger -> tried.addAll(tryAll(ledger))));
        assertThat(tried).contains("penalty.fine by officer", "penalty.confiscated by party");
    }

    private static <D extends Record> Set<String> tryAll(Ledger<D> ledger) {
        var tried = new HashSet<String>();
        for (var money : ledger.format().columns()) {
            for (var person : ledger.format().columns()) {
                if (money.kind() == ColumnKind.MONEY && person.names()) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(
                                    () ->
                                            ledger.group(
                                                    List.of(Grouping.value(person.key())),
                                                    List.of(),
                                                    List.of(money.key())));
                    tried.add(ledger.format().id() + "." + money.key() + " by " + person.key());
                }
            }
        }
        return tried;
    }

    @Test
    void noChartOrMatrixOfAnyPillarIsDrawnInYuan() {
        var yuan = Labels.of(Unit.YUAN, texts);
        SystemIdentity.run(
                () -> {
                    assertThat(charts()).isNotEmpty().noneMatch(chart -> chart.unit().equals(yuan));
                    assertThat(matrices())
                            .isNotEmpty()
                            .noneMatch(matrix -> matrix.unit().equals(yuan));
                });
    }

    @Test
    void noFigureInYuanIsOfOnePersonOrOffice() {
        var people = people();
        var yuan = Labels.of(Unit.YUAN, texts);
        SystemIdentity.run(
                () ->
                        assertThat(figures.everyBasis(YEAR))
                                .filteredOn(figure -> figure.unit().equals(yuan))
                                .isNotEmpty()
                                .extracting(FigureValue::route)
                                .allMatch(route -> people.stream().noneMatch(route::contains)));
    }

    private List<String> people() {
        return ledgers.all().stream()
                .flatMap(ledger -> ledger.format().columns().stream())
                .filter(Column::names)
                .map(column -> column.key() + "=")
                .toList();
    }

    private List<ChartData> charts() {
        return overviews.stream().flatMap(each -> each.charts(YEAR).stream()).toList();
    }

    private Stream<Matrix> matrices() {
        return overviews.stream().flatMap(each -> each.matrices(YEAR).stream());
    }
}
