package fazhi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.ledger.Ledger;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.unit.UnitData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TownListsTests extends ViewTest {

    @Autowired FigureCatalogue figures;

    @Autowired Ledger<UnitData> villageLedger;

    @Autowired SettingsService settings;

    @Test
    void figureLeadsToAsManyVillagesAsItSays() {
        var merged = LocalDate.of(2022, 6, 1);
        villageLedger.add(new UnitData(99, "Merged", null, null, merged));
        var figure = figures.of(List.of("organisation.villages"), Period.year(2022)).getFirst();
        open(figure.route());
        assertThat(rows()).isEqualTo(figure.value().intValue());
        open("organisation/villages");
        assertThat(rows()).isGreaterThan(figure.value().intValue());
        open("organisation/villages?on=2022-12-02");
        assertThat(rows()).isEqualTo(figure.value().intValue());
    }

    @Test
    void departmentIsAdded() {
        open("organisation/departments");
        var before = rows();
        marked(Button.class, "action-add").click();
        marked(TextField.class, "field-department.name").setValue("Archive");
        marked(Button.class, "action-save").click();
        assertThat(rows()).isEqualTo(before + 1);
    }

    private static int rows() {
        return GridKt._size(LocatorJ._get(Grid.class));
    }

    @Test
    void townIsRenamedAndBack() {
        var before = settings.get().county();
        rename(before + "X");
        assertThat(settings.get().county()).isEqualTo(before + "X");
        rename(before);
        assertThat(settings.get().county()).isEqualTo(before);
    }

    private static void rename(String county) {
        open("administration/town");
        marked(Button.class, "action-edit").click();
        marked(TextField.class, "field-town.county").setValue(county);
        marked(Button.class, "action-save").click();
    }

    @Test
    void observerOnlyLooks() {
        signIn("guancha");
        open("organisation/villages");
        assertThat(
                        LocatorJ._find(Button.class).stream()
                                .map(each -> each.getElement().getAttribute("data-testid")))
                .doesNotContain("action-add");
    }
}
