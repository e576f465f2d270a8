package fazhi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.organisation.SettingsService;
import fazhi.organisation.UnitData;
import fazhi.organisation.VillageService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TownListsTests extends ViewTest {

    @Autowired FigureCatalogue figures;

    @Autowired VillageService villages;

    @Autowired SettingsService settings;

    @Test
    void figureLeadsToAsManyVillagesAsItSays() {
        var merged = LocalDate.of(2022, 6, 1);
        villages.add(new UnitData(99, "Merged", null, null, merged));
        var figure = figures.of(List.of("organisation.villages"), Period.year(2022)).getFirst();
        open(figure.route());
        assertThat(GridKt._size(marked(Grid.class, "list-village")))
                .isEqualTo(figure.value().intValue());
        open("organisation/villages");
        assertThat(GridKt._size(marked(Grid.class, "list-village")))
                .isGreaterThan(figure.value().intValue());
    }

    @Test
    void departmentIsAdded() {
        open("organisation/departments");
        var before = GridKt._size(marked(Grid.class, "list-department"));
        marked(Button.class, "action-add").click();
        marked(TextField.class, "field-department.name").setValue("Archive");
        marked(Button.class, "action-save").click();
        assertThat(GridKt._size(marked(Grid.class, "list-department"))).isEqualTo(before + 1);
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
                        com.github.mvysny.kaributesting.v10.LocatorJ._find(Button.class).stream()
                                .map(each -> each.getElement().getAttribute("data-testid")))
                .doesNotContain("action-add");
    }
}
