package fazhi.enforcement.health;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.enforcement.seizure.Disposal;
import fazhi.enforcement.seizure.ItemKind;
import fazhi.enforcement.seizure.SeizedItemData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of a seizure beside one that keeps all of them. */
class SeizureRulesTests {

    private static final LocalDate SEIZED = LocalDate.of(2022, 3, 1);

    private static List<String> broken(
            String basis,
            LocalDate heldUntil,
            Disposal disposal,
            LocalDate disposedOn,
            LocalDate caseClosedOn) {
        var data =
                new SeizedItemData(
                        1L,
                        ItemKind.EXCAVATOR,
                        "履带式挖掘机",
                        1,
                        SEIZED,
                        heldUntil,
                        basis,
                        null,
                        null,
                        disposal,
                        disposedOn,
                        null,
                        null,
                        null);
        var file = new SeizureFile(data, caseClosedOn, LocalDate.of(2022, 3, 20));
        return LawRule.broken(SeizureRules.ALL, file).stream().map(LawRule::id).toList();
    }

    @Test
    void theThirtiethDayIsInTimeAndTheNextIsNot() {
        assertThat(broken("依据", null, Disposal.RETURNED, SEIZED.plusDays(30), null)).isEmpty();
        assertThat(broken("依据", null, Disposal.RETURNED, SEIZED.plusDays(31), null))
                .containsExactly("C-25.over");
    }

    @Test
    void sixtyDaysAreTheLongest() {
        assertThat(broken("依据", SEIZED.plusDays(60), null, null, null)).isEmpty();
        assertThat(broken("依据", SEIZED.plusDays(61), null, null, null))
                .containsExactly("C-25.longest");
    }

    @Test
    void basisAndDisposalAreAskedFor() {
        assertThat(broken(null, null, null, SEIZED.plusDays(3), null))
                .containsExactly("C-10", "C-27");
    }

    @Test
    void nothingIsHeldAfterItsCase() {
        assertThat(broken("依据", null, null, null, LocalDate.of(2022, 3, 19)))
                .containsExactly("C-28");
        assertThat(broken("依据", null, null, null, null)).isEmpty();
    }
}
