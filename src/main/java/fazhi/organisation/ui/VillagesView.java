package fazhi.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.organisation.VillageService;
import jakarta.annotation.security.PermitAll;

/** 村（社区）: all of them, or with {@code ?on=2022-12-02} those of that day. */
@Route("organisation/villages")
@PermitAll
class VillagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VillageService units;

    private final UnitKit kit;

    VillagesView(VillageService units, UnitKit kit) {
        this.units = units;
        this.kit = kit;
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new UnitPanel(UnitKind.of(units), kit).show(OnDay.of(event)));
    }

    @Override
    public String getPageTitle() {
        return kit.texts().get("unit.list.village");
    }
}
