package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fazhi.common.Period;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.TestIds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ways to look at the same work (看板、整改树、对应表、时间线、列表). */
final class WorkTabs extends Composite<Nav> {

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    private static final Set<String> OF_PROBLEMS =
            Set.of(WorkNavigation.BOARD, WorkNavigation.TREE, WorkNavigation.SHEET);

    static {
        WAYS.put("work.board", WorkNavigation.BOARD);
        WAYS.put("work.tree", WorkNavigation.TREE);
        WAYS.put("work.closure", WorkNavigation.SHEET);
        WAYS.put("work.timeline", WorkNavigation.TIMELINE);
        WAYS.put("work.list", "ledger/task");
    }

    /** None that would only say that the person may not look at it. */
    WorkTabs(LedgerAccess access, String here, Period period) {
        getContent().addClassName("work-tabs");
        var problems = access.may("problem", Right.SEE);
        WAYS.forEach(
                (key, route) -> {
                    if (!problems && OF_PROBLEMS.contains(route) && !route.equals(here)) {
                        return;
                    }
                    var link = new Anchor(route + "?period=" + period, getTranslation(key));
                    if (route.equals(here)) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    getContent().add(TestIds.mark(link, key.replace('.', '-')));
                });
    }
}
