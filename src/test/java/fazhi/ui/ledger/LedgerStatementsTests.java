package fazhi.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.grid.Grid;
import fazhi.CountedStatements;
import fazhi.ViewTest;
import fazhi.demo.SeededCases;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.format.Trait;
import fazhi.organisation.StaffData;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A page of a ledger costs the same few statements however long the ledger is. */
@Import(CountedStatements.class)
class LedgerStatementsTests extends ViewTest {

    private static final int MOST = 8;

    @Autowired LedgerDirectory ledgers;

    @Autowired Ledger<StaffData> staff;

    @Autowired CellParser cells;

    @Autowired SeededCases seeded;

    @BeforeEach
    void seed() {
        asPortal(
                () -> {
                    seeded.add(500, 7);
                    return true;
                });
    }

    @Test
    void firstPageAnySortAndAnyFilter() {
        var format = ledgers.get("penalty").format();
        // causes and villages are kept at hand between pages, docs/decisions/013
        statements("ledger/penalty?all=1");
        assertThat(statements("ledger/penalty?all=1")).hasSizeLessThanOrEqualTo(MOST);
        for (var column : format.with(Trait.SORT)) {
            assertThat(statements("ledger/penalty?all=1&sort=-" + column.key()))
                    .as(column.key())
                    .hasSizeLessThanOrEqualTo(MOST);
        }
        for (var filter : new String[] {"cause=MINING", "filedOn=2017-01-01..", "q=s-00"}) {
            assertThat(statements("ledger/penalty?all=1&" + filter))
                    .as(filter)
                    .hasSizeLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void namesBesideEachOtherAreLookedUpWithTheOthersOfAFile() {
        asPortal(
                () -> {
                    var absent = ledgers.get("exam").format().column("absent");
                    staff.add(new StaffData(901, "周正", null, "科员", false, false));
                    staff.add(new StaffData(902, "吴平", null, "科员", false, false));
                    var reading = cells.reading();
                    reading.prepare(absent, List.of("周正 吴平"));
                    CountedStatements.restart();
                    assertThat((Set<?>) reading.parse(absent, "周正 吴平")).hasSize(2);
                    assertThat(CountedStatements.sent())
                            .as("but for the whole cell")
                            .hasSizeLessThan(2);
                    return true;
                });
    }

    private static List<String> statements(String route) {
        CountedStatements.restart();
        open(route);
        MockVaadin.clientRoundtrip(false);
        LocatorJ._get(Grid.class);
        return CountedStatements.sent();
    }
}
