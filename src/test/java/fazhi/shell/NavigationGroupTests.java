package fazhi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationGroupTests {

    private final NavigationGroup group =
            new NavigationGroup(
                    "行政执法",
                    List.of(
                            new NavigationGroup.Link("案件台账", "ledger/penalty", "nav-penalty"),
                            new NavigationGroup.Link("期限雷达", "radar", "nav-radar")));

    private List<String> paths() {
        return group.getItems().stream().map(SideNavItem::getPath).toList();
    }

    @Test
    void aClosedGroupHasNoLinksButCanBeOpened() {
        assertThat(group.getItems()).hasSize(1);
        assertThat(paths()).containsOnlyNulls();
    }

    @Test
    void aPageBehindALinkOpensItsGroup() {
        group.openAt("ledger/penalty/12");
        assertThat(group.isExpanded()).isTrue();
        assertThat(paths()).containsExactly("ledger/penalty", "radar");
    }

    @Test
    void aPageWithALongerNameIsAnother() {
        group.openAt("radar-of-others");
        assertThat(group.isExpanded()).isFalse();
        assertThat(paths()).containsOnlyNulls();
    }
}
