package fazhi.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.theme.lumo.LumoUtility;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.security.PortalUser;
import fazhi.security.session.SessionEnd;
import fazhi.shell.header.HeaderTools;
import fazhi.shell.header.KeptTexts;
import fazhi.shell.header.PeriodSelector;
import fazhi.shell.header.PersonMenu;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** The house every view stands in (主框架): drawer, town, period, person. */
@Layout
@PermitAll
@JsModule("./grid-words.ts")
@JavaScript("context://access.js")
@JavaScript("context://files.js")
public class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final PeriodSelector selector;

    private final CurrentPeriod period;

    private final HeaderTools headers;

    private final SideNav drawer;

    private final Anchor name = new Anchor();

    private final Span product = new Span();

    MainLayout(
            Navigation navigation, CurrentPeriod period, PersonMenu person, HeaderTools headers) {
        this.period = period;
        this.headers = headers;
        Texts texts = headers.texts();
        selector = new PeriodSelector(period.usual(), texts);

        name.setHref("workbench");
        name.addClassName("town-name");
        product.setText(texts.get("portal.name"));
        product.addClassName("product-name");
        var tools = new HorizontalLayout(selector);
        headers.tools().forEach(tools::add);
        var kept = new KeptTexts(PortalUser.current().map(PortalUser::id).orElse(0L));
        tools.add(person.make(kept), kept);
        tools.addClassName("header-tools");
        tools.setAlignItems(FlexComponent.Alignment.CENTER);
        var place = new Div(name, product);
        place.addClassName("place");
        var space = new Div();
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(texts.get("spoken.drawer"));
        var header = new HorizontalLayout(toggle, place, space, tools);
        header.addClassName("header");
        header.setAlignItems(FlexComponent.Alignment.CENTER);
        header.setWidthFull();
        header.expand(space);
        var skip = TestIds.mark(new Anchor("#", texts.get("spoken.skip")), "skip-link");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        addToNavbar(skip, header);

        drawer = navigation.make(texts);
        var scroller = new Scroller(drawer);
        scroller.addClassNames(LumoUtility.Padding.SMALL, "drawer");
        addToDrawer(scroller);
        Spoken.layout(this);
        getElement().setAttribute("data-preparing", texts.get("file.preparing"));
        setPrimarySection(Section.NAVBAR);
        VaadinService.getCurrentResponse().addCookie(SessionEnd.none());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        headers.at(event.getLocation().getPath());
    }

    /** A bare address names the period it shows, so that it can be sent. */
    private void address(Location location, Period chosen) {
        if (location.getQueryParameters().getParameters().isEmpty()
                && !location.getPath().startsWith("administration")) {
            var named = QueryParameters.simple(Map.of(CurrentPeriod.PARAMETER, chosen.toString()));
            getUI().ifPresent(
                            ui ->
                                    ui.getPage()
                                            .getHistory()
                                            .replaceState(
                                                    null, new Location(location.getPath(), named)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        name.setText(headers.townName());
        product.setVisible(!product.getText().equals(name.getText()));
        var location = event.getLocation();
        openDrawerAt(location.getPath());
        try {
            var chosen = period.of(location.getQueryParameters());
            selector.show(chosen);
            if (!chosen.equals(period.usual())) {
                address(location, chosen);
            }
        } catch (Refusal _) {
            // the view below says what is wrong with the address
            selector.show(period.usual());
        }
    }

    private void openDrawerAt(String path) {
        drawer.getItems().stream()
                .filter(NavigationGroup.class::isInstance)
                .map(NavigationGroup.class::cast)
                .forEach(group -> group.openAt(path));
    }
}
