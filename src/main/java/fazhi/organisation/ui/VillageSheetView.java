package fazhi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.organisation.wall.VillageSheet;
import fazhi.organisation.wall.VillageWall;
import fazhi.ui.PrintButton;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.PageTool;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** One village's period on one sheet of A4 (一村一表), on screen and on paper. */
@Route(VillageWallView.ROUTE + "/:village")
@PermitAll
class VillageSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VillageWall wall;

    private final CurrentPeriod current;

    private final List<PageTool> more;

    private String name = "";

    VillageSheetView(VillageWall wall, CurrentPeriod current, ObjectProvider<PageTool> tools) {
        this.more = tools.stream().filter(tool -> tool.page().equals("village")).toList();
        this.wall = wall;
        this.current = current;
        addClassName("village-sheet");
    }

    static String route(long village, Period period) {
        return VillageWallView.ROUTE + "/" + village + "?" + CurrentPeriod.PARAMETER + "=" + period;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        var village = village(event);
        var sheet = wall.sheet(village, period);
        name = sheet.name();
        removeAll();
        add(
                tools(village, period),
                new H2(getTranslation("villages.sheet", name, period.toString())));
        sheet.parts().forEach(part -> add(part(part)));
        var basis = new Paragraph(getTranslation("villages.basis", sheet.days()));
        basis.addClassName("basis");
        add(basis);
    }

    /**
     * @throws Missing when the address names no number
     */
    private static long village(BeforeEnterEvent event) {
        var given = event.getRouteParameters().get("village").orElse("");
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException noNumber) {
            throw new Missing("village " + given);
        }
    }

    private Component tools(long village, Period period) {
        var back =
                new Anchor(
                        VillageWallView.ROUTE + "?" + CurrentPeriod.PARAMETER + "=" + period,
                        getTranslation("villages.back"));
        var tools = new Div(back, PrintButton.of(getTranslation("villages.print")));
        more.forEach(tool -> tools.add(tool.show(village, period)));
        tools.addClassName("page-tools");
        return tools;
    }

    private Component part(VillageSheet.Part part) {
        var heading =
                new H3(
                        new Anchor(
                                part.route(),
                                getTranslation(
                                        "villages.part",
                                        getTranslation(part.title()),
                                        part.rows())));
        var section = new Div(heading);
        if (part.lines().isEmpty()) {
            var words = part.known() ? "villages.nothing" : "villages.nothing-known";
            section.add(new Paragraph(getTranslation(words)));
            return section;
        }
        section.add(table(part));
        if (part.rows() > part.lines().size()) {
            section.add(
                    new Paragraph(
                            getTranslation("villages.more", part.rows() - part.lines().size())));
        }
        return TestIds.mark(section, "village-part-" + part.ledger());
    }

    private Component table(VillageSheet.Part part) {
        var table = new NativeTable();
        table.addClassName("value-table");
        for (var line : part.lines()) {
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableHeaderCell(line.day()),
                                    new NativeTableCell(new Anchor(line.route(), line.title()))));
        }
        return table;
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
