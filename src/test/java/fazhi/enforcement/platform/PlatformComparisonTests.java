package fazhi.enforcement.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Window;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The own cases held against the platform's export: by its number, else by the decision's. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class PlatformComparisonTests {

    @Autowired PlatformTabs tabs;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<PlatformCaseData> platformCases;

    @Autowired FigureSource platformFigures;

    @BeforeEach
    void officer() {
        SignedIn.as(Role.OFFICER);
        platformCases.list(LedgerQuery.ALL, 0, 500).forEach(row -> platformCases.remove(row.id()));
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private void entered(String number, String decision) {
        platformCases.add(
                new PlatformCaseData(number, null, null, null, decision, null, null, null, true));
    }

    private FigureSource.Reading rate() {
        var year = Period.year(2022);
        var window = new Window(Basis.PERIOD, year.from(), LocalDate.of(2022, 12, 2));
        return platformFigures
                .read(List.of(new FigureSource.Ask("platform.entry-rate", window)))
                .getFirst();
    }

    @Test
    void nothingIsKnownBeforeTheExportCame() {
        assertThat(rate().value()).isNull();
        assertThat(rate().note()).isEqualTo("figure.no-export");
    }

    @Test
    void eachSideNamesWhatTheOtherHasNot() {
        var all = tabs.ours().rows();
        entered("演示-2022-01", null);
        entered("粤执法-1", "雷高罚〔2022〕10号");
        entered("粤执法-2", null);
        assertThat(tabs.theirs().rows()).isEqualTo(1);
        assertThat(platformCases.list(LedgerQuery.of(tabs.theirs().conditions()), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.data().platformNumber()).isEqualTo("粤执法-2"));
        assertThat(tabs.ours().rows()).isEqualTo(all - 2);
        assertThat(penalties.list(LedgerQuery.of(tabs.ours().conditions()), 0, 500))
                .hasSize((int) all - 2)
                .noneMatch(row -> "演示-2022-01".equals(row.data().platformNumber()));
    }

    @Test
    void theRateIsTheShareOfTheYearsCases() {
        entered("演示-2022-01", null);
        entered("粤执法-1", "雷高罚〔2022〕10号");
        entered("演示-2021-01", null);
        assertThat(rate().value()).isEqualByComparingTo(new BigDecimal("16.67"));
        assertThat(rate().rows()).isEqualTo(12);
    }

    @Test
    void whatStandsInTheRecycleBinIsNotThere() {
        entered("演示-2022-01", null);
        var kept = penalties.list(LedgerQuery.of(Condition.is("caseNumber", "雷高立〔2022〕1号")), 0, 1);
        penalties.remove(kept.getFirst().id());
        assertThat(tabs.theirs().rows()).isEqualTo(1);
    }
}
