package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.figure.Basis;
import fazhi.figure.Window;
import fazhi.improvement.tree.ImprovementTree;
import fazhi.improvement.tree.Step;
import fazhi.ledger.LedgerAccess;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;

/** Problems, measures and tasks as a tree, with progress rolled up (整改树). */
@Route(WorkNavigation.TREE)
@PermitAll
class TreeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WHOLE = 100;

    private final transient ImprovementTree tree;

    private final transient CurrentPeriod current;

    private final transient LedgerAccess access;

    private final Div ways = new Div();

    private final Paragraph basis = new Paragraph();

    private final TreeGrid<Step> grid = new TreeGrid<>();

    TreeView(ImprovementTree tree, CurrentPeriod current, LedgerAccess access) {
        this.access = access;
        this.tree = tree;
        this.current = current;
        grid.addComponentHierarchyColumn(step -> new Anchor(step.route(), step.title()))
                .setHeader(getTranslation("improvement.step"))
                .setTooltipGenerator(Step::title)
                .setWidth("14rem")
                .setFlexGrow(5);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("improvement.state"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::progress)
                .setHeader(getTranslation("task.progress"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        grid.addColumn(Step::who)
                .setHeader(getTranslation("improvement.who"))
                .setWidth("9rem")
                .setFlexGrow(1);
        grid.addColumn(step -> step.due() == null ? "" : step.due().toString())
                .setHeader(getTranslation("task.dueOn"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("improvement.tree-empty"));
        grid.setSizeFull();
        setSizeFull();
        addClassName("work-view");
        basis.addClassName("basis");
        add(
                new WorkHead(getPageTitle(), this),
                ways,
                basis,
                TestIds.mark(grid, "improvement-tree"));
        expand(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        var today = current.today();
        var problems = tree.of(new Window(Basis.PERIOD, period.from(), today));
        ways.removeAll();
        ways.add(new WorkTabs(access, WorkNavigation.TREE, period));
        basis.setText(getTranslation("improvement.tree-basis", today.toString()));
        grid.setItems(problems, Step::steps);
        grid.expandRecursively(problems, 2);
    }

    private Component state(Step step) {
        if (!step.warning().isEmpty()) {
            return new Span();
        }
        var state = new Span(getTranslation("StepState." + step.state().name()));
        state.addClassName(
                switch (step.state()) {
                    case OVERDUE -> "light-dark";
                    case DONE -> "light-amber";
                    case CLOSED -> "light-green";
                    case NOT_BEGUN, OPEN -> "step-open";
                });
        return state;
    }

    private Component progress(Step step) {
        if (!step.warning().isEmpty()) {
            var warning = new Span(getTranslation(step.warning()));
            warning.addClassName("overdue");
            return warning;
        }
        int percent = step.progress() == null ? 0 : step.progress();
        var bar = new ProgressBar(0, WHOLE, percent);
        bar.setWidth("8em");
        bar.getElement().setAttribute("aria-label", getTranslation("task.progress"));
        return new HorizontalLayout(FlexComponent.Alignment.CENTER, bar, new Span(percent + "%"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("improvement.tree");
    }
}
