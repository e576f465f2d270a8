package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableSupplier;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.Set;

/** Which columns go out, and in what format (选择列和格式). */
final class ExportDialog extends Dialog {

    private final CheckboxGroup<String> columns = new CheckboxGroup<>();

    private final RadioButtonGroup<SheetLayout> layout = new RadioButtonGroup<>();

    <D extends Record> ExportDialog(
            Ledger<D> ledger,
            LedgerExport export,
            SerializableSupplier<LedgerQuery> query,
            SerializableSupplier<Period> period,
            Texts texts) {
        var format = ledger.format();
        var keys = format.columns().stream().map(Column::key).toList();
        layout.setLabel(texts.get("export.layout"));
        layout.setItems(SheetLayout.values());
        layout.setItemLabelGenerator(each -> texts.get(ExportMenu.key(each)));
        layout.setValue(SheetLayout.OFFICIAL);
        columns.setLabel(texts.get("export.which"));
        columns.setItems(keys);
        columns.setItemLabelGenerator(key -> texts.get(format.id() + "." + key));
        columns.setValue(Set.copyOf(keys));
        columns.addClassName("export-columns");
        var all = new Button(texts.get("export.all"), _ -> columns.setValue(Set.copyOf(keys)));

        var download =
                new SheetDownload<>(
                        ledger,
                        export,
                        () ->
                                new ExportOrder(
                                        query.get(),
                                        period.get(),
                                        layout.getValue(),
                                        chosen(keys)));
        var link = new Anchor(download.handler(), texts.get("export.download"));
        link.addClassName("button-link");
        var none = new Span(texts.get("export.none"));
        none.setVisible(false);
        columns.addValueChangeListener(
                event -> {
                    link.setVisible(!event.getValue().isEmpty());
                    none.setVisible(event.getValue().isEmpty());
                });

        setHeaderTitle(texts.get("export.title", texts.get(format.titleKey())));
        addClassName("import-dialog");
        var content = new VerticalLayout(TestIds.mark(layout, "export-layout"), columns);
        content.setPadding(false);
        add(TestIds.mark(content, "export-dialog"));
        getFooter()
                .add(
                        all,
                        new Button(texts.get("common.close"), _ -> close()),
                        none,
                        TestIds.mark(link, "export-download"));
    }

    private List<String> chosen(List<String> keys) {
        return keys.stream().filter(columns.getValue()::contains).toList();
    }
}
