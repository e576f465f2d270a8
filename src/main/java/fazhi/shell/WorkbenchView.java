package fazhi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.figure.Board;
import fazhi.figure.BoardService;
import fazhi.ui.CurrentPeriod;
import fazhi.ui.FigureCard;
import fazhi.ui.TestIds;
import jakarta.annotation.security.PermitAll;

/** The first page (工作台): what to hand in, to whom, by when; and one number of each pillar. */
@Route("workbench")
@PermitAll
class WorkbenchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Pillars pillars;

    private final BoardService boards;

    private final CurrentPeriod current;

    private final DueList due;

    WorkbenchView(Pillars pillars, BoardService boards, CurrentPeriod current, DueList due) {
        this.pillars = pillars;
        this.boards = boards;
        this.current = current;
        this.due = due;
        addClassName("workbench");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        removeAll();
        add(left(), right(period));
    }

    private Component left() {
        var left = new Div(new H2(getTranslation("workbench.due")), due.make());
        left.addClassName("workbench-left");
        return left;
    }

    private Component right(Period period) {
        var right = new Div(new H2(getTranslation("workbench.pillars")));
        right.addClassName("workbench-right");
        var shown = pillars.shown();
        var values = boards.firsts(shown, period);
        for (int i = 0; i < shown.size(); i++) {
            right.add(tile(shown.get(i).module(), values.get(i)));
        }
        return right;
    }

    private Component tile(String module, Board.Card value) {
        var title = new H3(new Anchor("overview/" + module, getTranslation("module." + module)));
        var tile = new Div(title, new FigureCard(value));
        tile.addClassName("pillar-tile");
        return TestIds.mark(tile, "pillar-" + module);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("module.workbench");
    }
}
