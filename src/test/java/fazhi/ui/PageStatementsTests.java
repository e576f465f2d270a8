package fazhi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import fazhi.CountedStatements;
import fazhi.ViewTest;
import fazhi.demo.SeededCases;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The first page and the overviews cost a few statements, however many rows stand behind them. */
@Import(CountedStatements.class)
class PageStatementsTests extends ViewTest {

    /**
     * What has to be seen to asks the small ledgers of the pillar besides, row by mark; and where
     * the trail stands, by which numbers are kept.
     */
    private static final int MOST_WITH_MARKS = 13;

    private static final int MOST = 6;

    /**
     * Filed and closed over the months, days to decide with those a case stood still, and what
     * became of seized items are a statement each.
     */
    private static final int MOST_WITH_PROGRESS = 10;

    @Autowired SeededCases seeded;

    @BeforeEach
    void seed() {
        asPortal(
                () -> {
                    seeded.add(200, 11);
                    return true;
                });
    }

    /** Settings and causes are kept at hand between pages, docs/decisions/013. */
    @ParameterizedTest
    @CsvSource({
        "workbench, " + MOST,
        "overview/enforcement, " + MOST_WITH_PROGRESS,
        "deadlines, " + MOST
    })
    void pageOfFigures(String route, int most) {
        open(route);
        assertThat(statements(route)).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void improvementWithItsMarks() {
        assertThat(statements("overview/improvement")).hasSizeLessThanOrEqualTo(MOST_WITH_MARKS);
    }

    /** What differs for each pillar joins in one statement. */
    @Test
    void tilesOfFourPillarsAreOneStatement() {
        assertThat(statements("workbench"))
                .filteredOn(sql -> sql.contains("penalty_case"))
                .singleElement()
                .asString()
                .contains("law_exam", "publicity_activity", "problem");
    }

    private static List<String> statements(String route) {
        open("about");
        CountedStatements.restart();
        open(route);
        MockVaadin.clientRoundtrip(false);
        return CountedStatements.sent();
    }
}
