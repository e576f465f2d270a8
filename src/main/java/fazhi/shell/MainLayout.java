package fazhi.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.theme.lumo.LumoUtility;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ui.CurrentPeriod;
import jakarta.annotation.security.PermitAll;

/** The house every view stands in (主框架): drawer, town, period, person. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final PeriodSelector selector;

    private final CurrentPeriod period;

    private final HeaderTools headers;

    MainLayout(
            Navigation navigation, CurrentPeriod period, PersonMenu person, HeaderTools headers) {
        this.period = period;
        this.headers = headers;
        Texts texts = headers.texts();
        selector = new PeriodSelector(period.usual(), texts);

        var name = new Anchor("workbench", headers.townName());
        name.addClassName("town-name");
        var product = new Span(texts.get("portal.name"));
        product.addClassName("product-name");
        var tools = new HorizontalLayout(selector);
        headers.tools().forEach(tools::add);
        tools.add(person.make());
        tools.addClassName("header-tools");
        tools.setAlignItems(FlexComponent.Alignment.CENTER);
        var place = new Div(name, product);
        place.addClassName("place");
        var space = new Div();
        var header = new HorizontalLayout(new DrawerToggle(), place, space, tools);
        header.addClassName("header");
        header.setAlignItems(FlexComponent.Alignment.CENTER);
        header.setWidthFull();
        header.expand(space);
        addToNavbar(header);

        var drawer = new Scroller(navigation.make(texts));
        drawer.addClassNames(LumoUtility.Padding.SMALL, "drawer");
        addToDrawer(drawer);
        setPrimarySection(Section.NAVBAR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        headers.at(event.getLocation().getPath());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        try {
            selector.show(period.of(event.getLocation().getQueryParameters()));
        } catch (Refusal _) {
            // the view below says what is wrong with the address
            selector.show(period.usual());
        }
    }
}
