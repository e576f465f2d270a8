package fazhi.shell.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.figure.BoardService;
import fazhi.figure.board.Board;
import fazhi.figure.board.Overview;
import fazhi.shell.Pillars;
import fazhi.shell.desk.Desk;
import fazhi.ui.TestIds;
import fazhi.ui.overview.FigureCard;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The first page (工作台): what to hand in, to whom, by when; and one number of each pillar. */
@Route("workbench")
@PermitAll
class WorkbenchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Pillars pillars;

    private final BoardService boards;

    private final CurrentPeriod current;

    private final Desk desk;

    private final FirstSteps steps;

    WorkbenchView(
            Pillars pillars,
            BoardService boards,
            CurrentPeriod current,
            Desk desk,
            FirstSteps steps) {
        this.pillars = pillars;
        this.boards = boards;
        this.current = current;
        this.desk = desk;
        this.steps = steps;
        addClassName("workbench");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        removeAll();
        var shown = pillars.shown();
        steps.make().ifPresent(this::add);
        desk.state().ifPresent(this::add);
        if (shown.isEmpty()) {
            add(doors());
        } else {
            desk.lamps(shown).ifPresent(this::add);
            desk.village().ifPresent(this::add);
            add(desk.due(), right(shown, period));
        }
    }

    /** Who keeps the portal itself has no clocks and no figures, but these pages. */
    private Component doors() {
        var list = new UnorderedList();
        pillars.doors()
                .forEach(
                        door ->
                                list.add(
                                        new ListItem(
                                                new Anchor(
                                                        door.route(),
                                                        getTranslation(door.titleKey())))));
        var doors =
                new Div(
                        new H2(getTranslation("module.administration")),
                        new Paragraph(getTranslation("workbench.doors")),
                        list);
        return TestIds.mark(doors, "workbench-doors");
    }

    private Component right(List<Overview> shown, Period period) {
        var right = new Div(new H2(getTranslation("workbench.pillars")));
        right.addClassName("workbench-right");
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
