package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.ui.DropMenu;
import fazhi.ui.TestIds;

/** The ways a ledger goes out (导出菜单): the official table at once, anything else by choice. */
final class ExportMenu extends Composite<Div> {

    <D extends Record> ExportMenu(
            Ledger<D> ledger,
            LedgerExport export,
            SerializableSupplier<LedgerQuery> query,
            SerializableSupplier<Period> period,
            Texts texts) {
        var menu = DropMenu.words(VaadinIcon.DOWNLOAD_ALT, texts.get("ledger.export"));
        getContent().add(TestIds.mark(menu, "action-export"));
        for (var layout : SheetLayout.values()) {
            var download =
                    new SheetDownload<>(
                            ledger,
                            export,
                            () -> ExportOrder.all(query.get(), period.get(), layout));
            var link = new Anchor(download.handler(), texts.get(key(layout)));
            link.addClassName("menu-link");
            item(menu, link, "export-" + layout.name().toLowerCase(java.util.Locale.ROOT));
        }
        var choose = new Span(texts.get("export.columns"));
        item(menu, choose, "export-choose")
                .addClickListener(
                        _ -> new ExportDialog(ledger, export, query, period, texts).open());
    }

    static String key(SheetLayout layout) {
        return switch (layout) {
            case OFFICIAL -> "export.official";
            case PLAIN -> "export.plain";
            case CSV -> "export.csv";
        };
    }

    private static MenuItem item(
            DropMenu menu, com.vaadin.flow.component.Component content, String id) {
        return menu.items().addItem(TestIds.mark(content, id));
    }
}
