package fazhi.improvement.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Texts;
import fazhi.improvement.board.ClosureSheet;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.TestIds;
import fazhi.ui.chart.MatrixTable;
import fazhi.ui.ledger.print.PrintLink;
import fazhi.ui.period.CurrentPeriod;
import fazhi.ui.stage.Enlarge;
import jakarta.annotation.security.PermitAll;

/** Problems against measures with tasks, owners and evidence (整改对应表): what is missing is red. */
@Route(WorkNavigation.SHEET)
@PermitAll
class ClosureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClosureSheet sheet;

    private final transient CurrentPeriod current;

    private final transient LedgerAccess access;

    private final transient Texts texts;

    ClosureView(ClosureSheet sheet, CurrentPeriod current, LedgerAccess access, Texts texts) {
        this.sheet = sheet;
        this.current = current;
        this.access = access;
        this.texts = texts;
        addClassName("work-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var period = current.of(event.getLocation().getQueryParameters());
        var lines = sheet.of(period, current.today());
        var tools = new Div(new H2(getPageTitle()), Enlarge.of(this));
        tools.addClassName("page-tools");
        if (ClosurePrint.TAKEN.stream().allMatch(each -> access.may(each, Right.EXPORT))) {
            tools.add(
                    PrintLink.to(
                            WorkNavigation.PRINT + "?period=" + period, "closure.print", texts),
                    PrintLink.pdf(WorkNavigation.PRINT + "?period=" + period, texts));
        }
        var basis = new Paragraph(getTranslation("board.basis", current.today().toString()));
        basis.addClassName("basis");
        var table =
                new MatrixTable("closure", "closure-sheet")
                        .head(ClosureWords.HEADS.stream().map(texts::get).toList());
        for (var line : lines) {
            table.row(ClosureWords.cells(line, texts).stream().map(ClosureView::cell).toList());
        }
        var summary = new Paragraph(ClosureWords.summary(lines, texts));
        add(
                tools,
                new WorkTabs(access, WorkNavigation.SHEET, period),
                TestIds.mark(summary, "closure-summary"),
                basis,
                TestIds.mark(table, "closure-sheet"));
    }

    private static NativeTableCell cell(ClosureWords.Cell cell) {
        var shown = new NativeTableCell();
        if (cell.route().isEmpty()) {
            shown.setText(cell.text());
        } else {
            shown.add(new Anchor(cell.route(), cell.text()));
        }
        if (cell.span() > 1) {
            shown.getElement().setAttribute("rowspan", String.valueOf(cell.span()));
        }
        if (cell.missing()) {
            shown.addClassName("closure-missing");
        }
        return shown;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("closure.title");
    }
}
