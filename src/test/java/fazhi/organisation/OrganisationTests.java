package fazhi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.ReferenceSource;
import fazhi.ledger.name.References;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import fazhi.organisation.unit.ReorganisationData;
import fazhi.organisation.unit.UnitData;
import fazhi.organisation.unit.Units;
import fazhi.security.Town;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class OrganisationTests {

    @Autowired SettingsService settings;

    @Autowired Units villages;

    @Autowired Units departments;

    @Autowired Ledger<UnitData> villageLedger;

    @Autowired Ledger<UnitData> departmentLedger;

    @Autowired Ledger<UnitData> schoolLedger;

    @Autowired Ledger<StaffData> staff;

    @Autowired AuditTrail trail;

    @Autowired References references;

    @Autowired Ledger<TaskData> tasks;

    @Autowired CellTexts cells;

    @Autowired Town town;

    @Test
    void settingsAreReadBackEqual() {
        var founded = LocalDate.of(2021, 8, 1);
        var written =
                new TownSettings(
                        "雷高镇人民政府",
                        "雷高镇",
                        "雷州市雷高镇人民政府",
                        "中共雷高镇委员会",
                        "雷高府发",
                        "",
                        "雷州市人民政府",
                        "",
                        "雷高镇党政综合办公室",
                        "综合行政执法办公室",
                        founded);
        settings.change(written);
        assertThat(settings.get()).isEqualTo(written);
        assertThat(town.name()).isEqualTo("雷高镇人民政府");
        settings.change(TownSettings.blank());
        assertThat(settings.get()).isEqualTo(TownSettings.blank());
    }

    @Test
    void mergedVillageKeepsItsNameButIsNotOffered() {
        var merged = LocalDate.of(2022, 6, 1);
        var old = villageLedger.add(new UnitData(1, "甲村", null, null, merged));
        villageLedger.add(new UnitData(2, "乙村", "甲村", merged, null));
        assertThat(villages.holdingOn(merged))
                .extracting(v -> v.data().name())
                .containsExactly("乙村");
        assertThat(references.source("village").named(List.of("甲村")).getOrDefault("甲村", List.of()))
                .isEmpty();
        assertThat(references.source("village").labels(Set.of(old))).containsEntry(old, "甲村");
    }

    @Test
    void unitIsReadBackEqualAndStaleChangeRefused() {
        var id = departmentLedger.add(UnitData.of(1, "党政综合办"));
        var read = departmentLedger.get(id);
        departmentLedger.change(read.with(UnitData.of(2, "党政办")));
        assertThat(departmentLedger.get(id).data()).isEqualTo(UnitData.of(2, "党政办"));
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> departmentLedger.change(read));
    }

    @Test
    void everyChangeIsInTheTrail() {
        var id = schoolLedger.add(UnitData.of(1, "雷高中学"));
        schoolLedger.change(schoolLedger.get(id).with(UnitData.of(1, "雷高一中")));
        assertThat(trail.of(new RecordRef("school", id)))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CREATED, AuditAction.CHANGED);
        settings.change(new TownSettings("雷高镇", "", "", "", "", "", "", "", "", "", null));
        settings.change(new TownSettings("雷高镇", "", "", "", "", "", "", "", "", "", null));
        assertThat(trail.of(new RecordRef("town", 1)))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo(AuditAction.SETTING_CHANGED);
                            assertThat(entry.after()).contains("雷高镇");
                        });
    }

    @Test
    void staffComesInOfficialOrder() {
        var second = new StaffData(2, "乙", null, "镇长", true, null);
        var first = new StaffData(1, "甲", null, "党委书记", true, null);
        staff.add(second);
        staff.add(first);
        assertThat(staff.list(LedgerQuery.ALL, 0, 10))
                .extracting(Stored::data)
                .containsExactly(first, second);
        var last = staff.add(new StaffData(null, "丙", null, null, null, null));
        assertThat(staff.get(last).data().order()).isEqualTo(3);
    }

    @Test
    @WithMockUser(roles = "OFFICER")
    void othersReadOnly() {
        assertThat(villages.list()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> villageLedger.add(UnitData.of(1, "甲村")));
    }

    @Test
    void rowsOfTheDaysBeforeKeepTheOldName() {
        var unit = departmentLedger.add(UnitData.of(1, "党政办"));
        var day = LocalDate.of(2022, 6, 1);
        var before = task(unit, day.minusDays(1));
        var after = task(unit, day);
        departments.reorganise(new ReorganisationData(Set.of(unit), "综合办", day));
        assertThat(shown(before)).isEqualTo("党政办");
        assertThat(shown(after)).isEqualTo("综合办");
        assertThat(named("党政办").getFirst().id()).isEqualTo(unit);
        assertThat(departments.holdingOn(day.minusDays(1)).getFirst().data().name())
                .isEqualTo("党政办");
        assertThat(departmentLedger.get(unit).data().formerOf()).isEqualTo("党政办");
    }

    @Test
    void renamedTwiceEachRowKeepsTheNameOfItsDay() {
        var unit = departmentLedger.add(UnitData.of(1, "甲办"));
        var first = LocalDate.of(2021, 1, 1);
        var second = LocalDate.of(2022, 1, 1);
        departments.reorganise(new ReorganisationData(Set.of(unit), "乙办", first));
        departments.reorganise(new ReorganisationData(Set.of(unit), "丙办", second));
        assertThat(List.of(first.minusDays(1), first, second))
                .extracting(day -> shown(task(unit, day)))
                .containsExactly("甲办", "乙办", "丙办");
        refused(Set.of(unit), "丁办", second, "reorganisation.renamed-later");
    }

    @Test
    void mergedUnitsEndAndTheirRowsKeepTheirNames() {
        var one = departmentLedger.add(UnitData.of(1, "农办"));
        var other = departmentLedger.add(UnitData.of(2, "林办"));
        var day = LocalDate.of(2022, 6, 1);
        var old = task(other, day.plusDays(1));
        departments.reorganise(new ReorganisationData(Set.of(one, other), "农林办", day));
        assertThat(departments.holdingOn(day))
                .extracting(unit -> unit.data().name())
                .containsExactly("农林办");
        assertThat(departments.holdingOn(day).getFirst().data().formerOf()).isEqualTo("农办、林办");
        assertThat(shown(old)).isEqualTo("林办");
        assertThat(named("林办")).isEmpty();
        refused(Set.of(other), "新办", day, "reorganisation.ended");
    }

    @Test
    void oneUnitTakesAnotherIn() {
        var one = departmentLedger.add(UnitData.of(1, "农办"));
        var other = departmentLedger.add(UnitData.of(2, "林办"));
        var day = LocalDate.of(2022, 6, 1);
        refused(Set.of(other), "农办", day, "reorganisation.name-taken");
        departments.reorganise(new ReorganisationData(Set.of(one, other), "农办", day));
        assertThat(departments.holdingOn(day)).extracting(Stored::id).containsExactly(one);
        assertThat(departmentLedger.get(other).data().to()).isEqualTo(day);
    }

    private void refused(Set<Long> units, String name, LocalDate day, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> departments.reorganise(new ReorganisationData(units, name, day)))
                .withMessage(key);
    }

    private TaskData task(long unit, LocalDate day) {
        return tasks.format().make(Map.of("name", "任务", "unit", unit, "assignedOn", day));
    }

    private String shown(TaskData row) {
        var names = cells.names(tasks.format(), List.of(row));
        return cells.show(tasks.format().column("unit"), row, names);
    }

    private List<ReferenceSource.Reference> named(String name) {
        return references.source("department").named(List.of(name)).getOrDefault(name, List.of());
    }
}
