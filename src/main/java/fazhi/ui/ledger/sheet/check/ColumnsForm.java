package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Texts;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ui.TestIds;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which column of the file is which of the ledger (列对应). */
final class ColumnsForm extends Composite<Div> {

    private final Map<Integer, ComboBox<String>> fields = new HashMap<>();

    private ImportPlan plan;

    private boolean following;

    ColumnsForm(
            LedgerFormat<?> format,
            Texts texts,
            ImportPlan plan,
            SerializableConsumer<ImportPlan> changed) {
        this.plan = plan;
        getContent().addClassName("import-columns");
        var keys =
                Stream.concat(
                                format.columns().stream()
                                        .filter(column -> !column.is(Trait.ACT))
                                        .map(column -> column.key()),
                                Stream.of(ImportPlan.REMARK))
                        .toList();
        for (int i = 0; i < plan.headers().size(); i++) {
            if (plan.headers().get(i).isEmpty()) {
                continue;
            }
            int at = i;
            var field = new ComboBox<String>(label(texts, i));
            field.setItems(keys);
            field.setItemLabelGenerator(key -> name(format, texts, key));
            field.setPlaceholder(texts.get("import.not-imported"));
            field.setClearButtonVisible(true);
            field.setValue(plan.columns().get(i));
            field.addValueChangeListener(
                    event -> {
                        if (!following) {
                            var key = event.getValue() == null ? "" : event.getValue();
                            this.plan = this.plan.with(at, key);
                            follow();
                            changed.accept(this.plan);
                        }
                    });
            fields.put(i, field);
            getContent().add(TestIds.mark(field, "import-column-" + i));
        }
    }

    private static String name(LedgerFormat<?> format, Texts texts, String key) {
        return key.equals(ImportPlan.REMARK)
                ? texts.get("import.into-remark")
                : texts.get(format.id() + "." + key);
    }

    private String label(Texts texts, int column) {
        var letters = CellReference.letters(column);
        var header = plan.headers().get(column);
        return header.equals(letters) ? letters : texts.get("import.column-of", letters, header);
    }

    /** A column of the ledger is filled by one column of the file only. */
    private void follow() {
        following = true;
        fields.forEach((at, field) -> field.setValue(plan.columns().get(at)));
        following = false;
    }
}
