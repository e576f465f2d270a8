package fazhi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.dictionary.DictionaryData;
import fazhi.dictionary.DictionaryService;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.List;

/** The lists the town keeps itself (字典清单). */
final class WordList extends Composite<Div> {

    private final DictionaryService words;

    private final Texts texts;

    private final ListPanel<Stored<DictionaryData>> panel;

    WordList(DictionaryService words, Texts texts) {
        this.words = words;
        this.texts = texts;
        panel =
                new ListPanel<Stored<DictionaryData>>("word", texts.get("word.list"))
                        .column("dictionary", word -> name(word.data().dictionary()))
                        .column("label", word -> word.data().label())
                        .acts(this::enabled)
                        .add(texts.get("word.add"), this::add)
                        .onOpen(this::rename);
        getContent().setSizeFull();
        getContent().add(panel);
        refresh();
    }

    private String name(String dictionary) {
        var key = "dictionary.name." + dictionary;
        return texts.has(key) ? texts.get(key) : dictionary;
    }

    private void refresh() {
        panel.show(
                words.dictionaries().stream().flatMap(each -> words.list(each).stream()).toList());
    }

    private Component enabled(Stored<DictionaryData> word) {
        var enabled = new Checkbox(word.data().enabled());
        enabled.setAriaLabel(texts.get("word.enabled", word.data().label()));
        enabled.setTooltipText(texts.get("word.enabled", word.data().label()));
        enabled.addValueChangeListener(
                event -> {
                    if (event.getValue()) {
                        words.enable(word);
                    } else {
                        words.disable(word);
                    }
                    refresh();
                });
        return TestIds.mark(enabled, "enabled-" + word.id());
    }

    private void add() {
        dialog(
                        "word.add",
                        new Stored<>(0, 0, new WordData("", "")),
                        typed -> {
                            int last = words.list(typed.dictionary()).size();
                            words.add(
                                    DictionaryData.of(typed.dictionary(), typed.label(), last + 1));
                        })
                .open();
    }

    private void rename(Stored<DictionaryData> word) {
        var state = word.with(new WordData(word.data().dictionary(), word.data().label()));
        dialog("word.rename", state, typed -> words.rename(word, typed.label())).open();
    }

    private EditorDialog<WordData> dialog(
            String key, Stored<WordData> state, java.util.function.Consumer<WordData> save) {
        var dictionary = new ComboBox<String>();
        dictionary.setItems(
                state.id() == 0 ? words.dictionaries() : List.of(state.data().dictionary()));
        dictionary.setItemLabelGenerator(this::name);
        dictionary.setReadOnly(state.id() != 0);
        dictionary.setAllowCustomValue(true);
        dictionary.addCustomValueSetListener(event -> dictionary.setValue(event.getDetail()));
        var label = new TextField();
        Limit.of(label, DictionaryData.LABEL_MAX_LENGTH);
        return new EditorDialog<>(
                texts.get(key),
                new PlainForm<>("word", WordData.class, texts)
                        .required("dictionary", dictionary)
                        .required("label", label),
                state,
                texts,
                typed -> {
                    save.accept(typed.data());
                    Notifications.success(texts.get("ledger.saved"));
                    refresh();
                });
    }
}
