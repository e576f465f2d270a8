package fazhi.shell;

import com.vaadin.flow.component.sidenav.SideNavItem;
import fazhi.ui.TestIds;
import java.util.List;

/**
 * A group of the drawer (导航组). Most of them stay closed on every page, so the links of one are made
 * when it is opened, by hand or because the page shown is behind one of them.
 */
final class NavigationGroup extends SideNavItem {

    private static final String EXPANDED = "expanded";

    private final List<Link> links;

    private boolean made;

    /** A way to a page (导航链接), with the mark it has in tests. */
    record Link(String title, String route, String mark) {

        SideNavItem item() {
            var item = new SideNavItem(title, route);
            item.setMatchNested(true);
            return TestIds.mark(item, mark);
        }

        private boolean leadsTo(String path) {
            return path.equals(route) || path.startsWith(route + "/");
        }
    }

    NavigationGroup(String title, List<Link> links) {
        super(title);
        this.links = List.copyOf(links);
        // the sign that there is something to open
        addItem(new SideNavItem(""));
        getElement()
                .addPropertyChangeListener(EXPANDED, "expanded-changed", _ -> makeIfOpen())
                .setFilter("event.detail.value");
    }

    void openAt(String path) {
        if (links.stream().anyMatch(link -> link.leadsTo(path))) {
            make();
            setExpanded(true);
        }
    }

    private void makeIfOpen() {
        if (isExpanded()) {
            make();
        }
    }

    private void make() {
        if (!made) {
            made = true;
            removeAll();
            links.forEach(link -> addItem(link.item()));
        }
    }
}
