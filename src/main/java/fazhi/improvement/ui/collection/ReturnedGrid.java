package fazhi.improvement.ui.collection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.improvement.collection.ReturnedFile;
import fazhi.ui.TestIds;
import java.util.List;

/** The tables that came back, before any of them is taken in (交回预览). */
final class ReturnedGrid extends Grid<ReturnedFile> {

    ReturnedGrid(List<ReturnedFile> returned, CollectionKit kit) {
        addColumn(each -> each.file().name())
                .setHeader(getTranslation("collected-table.fileName"))
                .setTooltipGenerator(each -> each.file().name())
                .setFlexGrow(3);
        addColumn(ReturnedFile::village)
                .setHeader(getTranslation("collected-table.village"))
                .setFlexGrow(1);
        addColumn(each -> each.key() == null ? "" : kit.ledger(each.key().ledger()))
                .setHeader(getTranslation("collected-table.ledger"))
                .setFlexGrow(1);
        addComponentColumn(this::verdict)
                .setHeader(getTranslation("collected-table.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(each -> each.goesIn() ? rows(each) : "")
                .setHeader(getTranslation("collection.rows"))
                .setFlexGrow(1);
        addComponentColumn(ReturnedGrid::messages)
                .setHeader(getTranslation("collected-table.reason"))
                .setFlexGrow(4);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setItems(returned);
        TestIds.mark(this, "returned-files");
    }

    private String rows(ReturnedFile file) {
        return getTranslation(
                "collection.row-counts",
                file.counts().added(),
                file.counts().changed(),
                file.counts().same());
    }

    private Component verdict(ReturnedFile file) {
        var said = new Span(getTranslation("Verdict." + file.verdict().name()));
        said.addClassName(
                switch (file.verdict()) {
                    case RIGHT -> "light-green";
                    case AGAIN, TWICE -> "light-amber";
                    case WRONG -> "light-red";
                });
        return said;
    }

    private static Component messages(ReturnedFile file) {
        var said = new Div();
        file.messages().forEach(each -> said.add(new Div(each)));
        return said;
    }
}
