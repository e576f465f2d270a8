package fazhi.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.NavigationEntry;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The seven groups of the drawer (导航), made of what the modules contribute and the person may see.
 */
@Component
class Navigation {

    private static final Map<String, VaadinIcon> ICONS =
            Map.of(
                    "leadership", VaadinIcon.USERS,
                    "enforcement", VaadinIcon.SCALE,
                    "publicity", VaadinIcon.MEGAPHONE,
                    "improvement", VaadinIcon.CHECK_SQUARE_O,
                    "report", VaadinIcon.FILE_TEXT_O,
                    "administration", VaadinIcon.COG_O);

    private static final List<String> GROUPS =
            List.of(
                    "leadership",
                    "enforcement",
                    "publicity",
                    "improvement",
                    "report",
                    "administration");

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Pillars pillars;

    private final ObjectProvider<NavigationEntry> entries;

    Navigation(
            LedgerDirectory ledgers,
            LedgerAccess access,
            Pillars pillars,
            ObjectProvider<NavigationEntry> entries) {
        this.ledgers = ledgers;
        this.access = access;
        this.pillars = pillars;
        this.entries = entries;
    }

    SideNav make(Texts texts) {
        var nav = Spoken.navigation(new SideNav());
        var home = item(texts.get("module.workbench"), "workbench", "nav-workbench");
        home.setPrefixComponent(VaadinIcon.HOME_O.create());
        nav.addItem(home);
        of(NavigationEntry.HOME)
                .map(entry -> item(entry, texts))
                .peek(item -> item.setPrefixComponent(VaadinIcon.CALENDAR_O.create()))
                .forEach(nav::addItem);
        for (var group : GROUPS) {
            var item = group(group, texts);
            if (!item.getItems().isEmpty()) {
                nav.addItem(item);
            }
        }
        return nav;
    }

    private SideNavItem group(String group, Texts texts) {
        var item = new SideNavItem(texts.get("module." + group));
        item.setPrefixComponent(Objects.requireNonNull(ICONS.get(group)).create());
        TestIds.mark(item, "nav-" + group);
        pillars.shown().stream()
                .filter(overview -> overview.module().equals(group))
                .forEach(
                        _ ->
                                item.addItem(
                                        item(
                                                texts.get("overview.nav"),
                                                "overview/" + group,
                                                "nav-overview-" + group)));
        ledgers.of(group).stream()
                .map(ledger -> ledger.format())
                .filter(format -> access.may(format.id(), Right.SEE))
                .forEach(
                        format ->
                                item.addItem(
                                        item(
                                                texts.get(format.titleKey()),
                                                format.route(),
                                                "nav-" + format.id())));
        of(group).map(entry -> item(entry, texts)).forEach(item::addItem);
        return item;
    }

    private Stream<NavigationEntry> of(String group) {
        return entries.orderedStream()
                .filter(entry -> entry.group().equals(group) && entry.shown());
    }

    private static SideNavItem item(NavigationEntry entry, Texts texts) {
        return item(texts.get(entry.titleKey()), entry.route(), "nav-" + entry.name());
    }

    private static SideNavItem item(String title, String route, String mark) {
        var item = new SideNavItem(title, route);
        item.setMatchNested(true);
        return TestIds.mark(item, mark);
    }
}
