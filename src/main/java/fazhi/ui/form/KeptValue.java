package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.text.DateText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was typed before into one field (恢复一项); a choice is found by how it reads. */
final class KeptValue {

    private KeptValue() {}

    static void type(Component component, String text) {
        switch (component) {
            case TextField field -> field.setValue(text);
            case TextArea field -> field.setValue(text);
            case IntegerField field -> whole(text).ifPresent(field::setValue);
            case Checkbox field -> field.setValue(Boolean.parseBoolean(text));
            case DatePicker field ->
                    DateText.parse(text, LocalDate.EPOCH).ifPresent(field::setValue);
            case Select<?> field -> choose(field, text);
            case ComboBox<?> field -> choose(field, text);
            case MultiSelectComboBox<?> field -> choose(field, text);
            default -> {}
        }
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static <T> void choose(Select<T> field, String text) {
        among(field.getGenericDataView().getItems(), field.getItemLabelGenerator()::apply, text)
                .ifPresent(field::setValue);
    }

    private static <T> void choose(ComboBox<T> field, String text) {
        among(field.getGenericDataView().getItems(), field.getItemLabelGenerator()::apply, text)
                .ifPresent(field::setValue);
    }

    private static <T> void choose(MultiSelectComboBox<T> field, String text) {
        var words = Set.copyOf(List.of(text.split("\n")));
        field.setValue(
                field.getGenericDataView()
                        .getItems()
                        .filter(item -> words.contains(field.getItemLabelGenerator().apply(item)))
                        .collect(Collectors.toSet()));
    }

    private static <T> Optional<T> among(
            Stream<T> items, java.util.function.Function<T, String> label, String text) {
        return items.filter(item -> text.equals(label.apply(item))).findFirst();
    }
}
