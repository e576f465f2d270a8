package fazhi.publicity.village;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Model villages of the demo, counted while they bear the name. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class ModelVillageTests {

    @Autowired FigureCatalogue figures;

    @Autowired Ledger<ModelVillageData> modelVillages;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private int named(int year) {
        return figures.of(List.of("village.demo.named"), Period.year(year))
                .getFirst()
                .value()
                .intValue();
    }

    @Test
    void villageCountsFromTheDayItIsNamedUntilTheNameEnds() {
        assertThat(named(2022)).isEqualTo(2);
        var first =
                modelVillages.list(LedgerQuery.ALL, 0, 9).stream()
                        .filter(row -> row.data().namedOn() != null)
                        .findFirst()
                        .orElseThrow();
        var format = modelVillages.format();
        var ended = format.with(first.data(), format.column("endedOn"), LocalDate.of(2023, 2, 1));
        modelVillages.change(first.with(ended));
        assertThat(named(2022)).isEqualTo(2);
        assertThat(named(2023)).isEqualTo(1);
    }
}
