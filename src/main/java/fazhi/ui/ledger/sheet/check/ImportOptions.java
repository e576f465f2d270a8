package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Duplicates;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;

/** How a file is brought in (导入方式): what becomes of kept rows, of empty cells and of wrong rows. */
final class ImportOptions extends Composite<HorizontalLayout> {

    private final Texts texts;

    private final Checkbox partly = new Checkbox();

    private final MultiSelectComboBox<String> emptying =
            Spoken.choices(new MultiSelectComboBox<>());

    ImportOptions(
            LedgerFormat<?> format,
            Texts texts,
            Decisions decisions,
            SerializableConsumer<DecisionChange> decided) {
        this.texts = texts;
        var duplicates = new RadioButtonGroup<Duplicates>(texts.get("import.duplicates"));
        duplicates.setItems(Duplicates.values());
        duplicates.setItemLabelGenerator(each -> Labels.of(each, texts));
        duplicates.setValue(decisions.duplicates());
        duplicates.addValueChangeListener(
                event -> decided.accept(before -> before.with(event.getValue())));
        emptying.setLabel(texts.get("import.emptying"));
        emptying.setPlaceholder(texts.get("import.emptying-none"));
        emptying.setItems(
                format.columns().stream()
                        .filter(column -> !column.is(Trait.ACT) && !column.is(Trait.REQUIRED))
                        .map(column -> column.key())
                        .toList());
        emptying.setItemLabelGenerator(key -> texts.get(format.id() + "." + key));
        emptying.setValue(decisions.emptying());
        emptying.addValueChangeListener(
                event -> decided.accept(before -> before.emptying(event.getValue())));
        partly.setValue(decisions.partial());
        partly.setVisible(decisions.partial());
        partly.addValueChangeListener(
                event -> decided.accept(before -> before.partly(event.getValue())));
        getContent().setAlignItems(FlexComponent.Alignment.BASELINE);
        getContent().setWrap(true);
        getContent()
                .add(
                        TestIds.mark(duplicates, "import-duplicates"),
                        TestIds.mark(emptying, "import-emptying"),
                        TestIds.mark(partly, "import-partly"));
    }

    void add(Component first) {
        getContent().addComponentAsFirst(first);
    }

    void update(ImportCheck check) {
        partly.setLabel(texts.get("import.partly", check.faultyRows()));
        partly.setVisible(check.errorCount() > 0);
        emptying.setVisible(check.counts().changed() + check.counts().same() > 0);
    }
}
