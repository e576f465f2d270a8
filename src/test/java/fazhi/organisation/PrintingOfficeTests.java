package fazhi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.ledger.Ledger;
import fazhi.organisation.town.PrintingOffice;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import fazhi.organisation.unit.UnitData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Who prints a town's papers is taken from what the town has, and never made up. */
@DatabaseTest
@Transactional
@WithMockUser(roles = {"LAW_OFFICE", "SYSTEM_ADMIN"})
class PrintingOfficeTests {

    @Autowired PrintingOffice office;

    @Autowired SettingsService settings;

    @Autowired Ledger<UnitData> departmentLedger;

    @Test
    void theTownsOwnDepartmentPrints() {
        named("");
        assertThat(office.name()).isEmpty();
        departmentLedger.add(UnitData.of(1, "农业农村办公室"));
        departmentLedger.add(UnitData.of(2, "乡村振兴综合办公室"));
        assertThat(office.name()).isEmpty();
        departmentLedger.add(UnitData.of(3, "党政办公室（人大办公室）"));
        assertThat(office.name()).contains("青石镇党政办公室");
    }

    @Test
    void whatWasTypedComesFirst() {
        departmentLedger.add(UnitData.of(1, "党政综合办公室"));
        named("青石镇党建和党政综合办公室");
        assertThat(office.name()).contains("青石镇党建和党政综合办公室");
    }

    @Test
    void aDepartmentThatNamesItsTownIsNotNamedTwice() {
        named("");
        departmentLedger.add(UnitData.of(1, "青石镇党政综合办公室"));
        assertThat(office.name()).contains("青石镇党政综合办公室");
    }

    private void named(String printedBy) {
        settings.change(
                new TownSettings(
                        "青石镇人民政府", "青石镇", "青石镇人民政府", "", "青政发", "东陵县", "东陵县人民政府", "", printedBy, "",
                        null));
    }
}
