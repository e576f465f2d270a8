package fazhi.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import fazhi.common.Parts;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.NavigationEntry;
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

    private final Parts<NavigationEntry> entries;

    Navigation(
            LedgerDirectory ledgers,
            LedgerAccess access,
            Pillars pillars,
            ObjectProvider<NavigationEntry> entries) {
        this.ledgers = ledgers;
        this.access = access;
        this.pillars = pillars;
        this.entries = new Parts<>(entries);
    }

    SideNav make(Texts texts) {
        var nav = Spoken.navigation(new SideNav());
        var home =
                new NavigationGroup.Link(
                                texts.get("module.workbench"), "workbench", "nav-workbench")
                        .item();
        home.setPrefixComponent(VaadinIcon.HOME_O.create());
        nav.addItem(home);
        of(NavigationEntry.HOME)
                .map(entry -> link(entry, texts).item())
                .peek(item -> item.setPrefixComponent(VaadinIcon.CALENDAR_O.create()))
                .forEach(nav::addItem);
        for (var group : GROUPS) {
            var links = links(group, texts);
            if (!links.isEmpty()) {
                var item = new NavigationGroup(texts.get("module." + group), links);
                item.setPrefixComponent(Objects.requireNonNull(ICONS.get(group)).create());
                nav.addItem(TestIds.mark(item, "nav-" + group));
            }
        }
        return nav;
    }

    private List<NavigationGroup.Link> links(String group, Texts texts) {
        var overview =
                pillars.shown().stream()
                        .filter(pillar -> pillar.module().equals(group))
                        .map(
                                _ ->
                                        new NavigationGroup.Link(
                                                texts.get("overview.nav"),
                                                "overview/" + group,
                                                "nav-overview-" + group));
        var lists =
                ledgers.of(group).stream()
                        .map(ledger -> ledger.format())
                        .filter(format -> access.may(format.id(), Right.SEE))
                        .map(
                                format ->
                                        new NavigationGroup.Link(
                                                texts.get(format.titleKey()),
                                                format.route(),
                                                "nav-" + format.id()));
        var others = of(group).map(entry -> link(entry, texts));
        return Stream.of(overview, lists, others).flatMap(each -> each).toList();
    }

    private Stream<NavigationEntry> of(String group) {
        return entries.stream().filter(entry -> entry.group().equals(group) && entry.shown());
    }

    private static NavigationGroup.Link link(NavigationEntry entry, Texts texts) {
        return new NavigationGroup.Link(
                texts.get(entry.titleKey()), entry.route(), "nav-" + entry.name());
    }
}
