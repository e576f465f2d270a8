package fazhi.ui.ledger.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.provider.Query;
import fazhi.common.Labels;
import fazhi.common.Scope;
import fazhi.common.Yuan;
import fazhi.ledger.Column;
import fazhi.ledger.ReferenceSource.Reference;
import fazhi.ledger.Trait;
import fazhi.ledger.WordSource.Word;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the field for a column (字段) and turns its value into the column's and back. */
record Fields(LedgerKit kit, Scope scope) {

    /** A column's field with its two directions (字段与取值). */
    record Bound(
            Component component,
            HasValue<?, ?> value,
            Reader reader,
            java.util.function.Consumer<@Nullable Object> writer) {

        @Nullable Object get() {
            return reader.get();
        }

        void set(@Nullable Object newValue) {
            writer.accept(newValue);
        }
    }

    /** Reads a field. */
    interface Reader {

        @Nullable Object get();
    }

    Bound make(Column<?> column, String label) {
        return switch (column.kind()) {
            case TEXT -> text(column, label);
            case LONG_TEXT -> longText(column, label);
            case WORD -> word(column, label);
            case DATE -> plain(kit.days().make(label));
            case MONEY -> money(label);
            case COUNT -> count(label);
            case YES_NO -> yesNo(label);
            case CHOICE -> choice(column, label);
            case CHOICES -> choices(column, label);
            case REFERENCE -> reference(column, label);
            case REFERENCES -> references(column, label);
        };
    }

    private Bound text(Column<?> column, String label) {
        var field = new TextField(label);
        field.setMaxLength(column.limit());
        return text(field);
    }

    private Bound longText(Column<?> column, String label) {
        var field = new TextArea(label);
        field.setMaxLength(column.limit());
        field.setMinRows(2);
        field.addClassName("wide-field");
        return text(field);
    }

    private static <F extends AbstractField<?, String>> Bound text(F field) {
        return new Bound(
                field,
                field,
                () -> field.getValue().isBlank() ? null : field.getValue().strip(),
                value -> field.setValue(value == null ? "" : value.toString()));
    }

    /** An empty field is an empty column; nothing else to turn. */
    @SuppressWarnings("unchecked")
    private static <T, F extends AbstractField<?, T>> Bound plain(F field) {
        return new Bound(field, field, field::getValue, value -> field.setValue((T) value));
    }

    private Bound money(String label) {
        var field = new BigDecimalField(label);
        field.setSuffixComponent(new Span(kit.texts().get("Unit.YUAN")));
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.addValueChangeListener(
                event ->
                        field.setHelperText(
                                event.getValue() == null || event.getValue().signum() < 0
                                        ? ""
                                        : Yuan.capital(event.getValue(), kit.texts())));
        return plain(field);
    }

    private static Bound count(String label) {
        var field = new IntegerField(label);
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.setMin(0);
        return plain(field);
    }

    private Bound yesNo(String label) {
        var field = new Select<Boolean>();
        field.setLabel(label);
        field.setItems(true, false);
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(
                yes -> yes == null ? "" : kit.texts().get(yes ? "common.yes" : "common.no"));
        return plain(field);
    }

    private Bound choice(Column<?> column, String label) {
        var field = new Select<Enum<?>>();
        field.setLabel(label);
        field.setItems(constants(column));
        field.setEmptySelectionAllowed(!column.is(Trait.REQUIRED));
        field.setItemLabelGenerator(
                constant -> constant == null ? "" : Labels.of(constant, kit.texts()));
        return plain(field);
    }

    private Bound choices(Column<?> column, String label) {
        var field = new MultiSelectComboBox<Enum<?>>(label);
        field.setItems(constants(column));
        field.setItemLabelGenerator(constant -> Labels.of(constant, kit.texts()));
        return new Bound(
                field,
                field,
                () -> new HashSet<>(field.getValue()),
                value -> field.setValue(enums(value)));
    }

    private static List<Enum<?>> constants(Column<?> column) {
        return Arrays.stream(column.type().getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    private static Set<Enum<?>> enums(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(each -> (Enum<?>) each).collect(Collectors.toSet())
                : Set.of();
    }

    private Bound word(Column<?> column, String label) {
        var field = new ComboBox<Word>(label);
        var words = kit.words().of(column.source());
        field.setItems(words);
        field.setItemLabelGenerator(Word::label);
        new TypedChoice<>(field, kit.texts())
                .among(typed -> words.stream().filter(word -> holds(word.label(), typed)).toList());
        field.setClearButtonVisible(!column.is(Trait.REQUIRED));
        return new Bound(
                field,
                field,
                () -> field.getValue() == null ? null : field.getValue().code(),
                code -> field.setValue(code == null ? null : known(column, code.toString())));
    }

    private static boolean holds(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    private Word known(Column<?> column, String code) {
        return new Word(code, kit.words().labels(column.source()).getOrDefault(code, code));
    }

    /** Who keeps some villages is offered only these as the village of a row. */
    private Stream<Reference> offered(Column<?> column, Query<Reference, String> query) {
        return kit
                .references()
                .source(column.source())
                .find(query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                .stream()
                .filter(each -> !column.is(Trait.SCOPE) || scope.covers(each.id()))
                .skip(query.getOffset());
    }

    private Bound reference(Column<?> column, String label) {
        var field = new ComboBox<Reference>(label);
        field.setItems(query -> offered(column, query));
        field.setItemLabelGenerator(Reference::label);
        new TypedChoice<>(field, kit.texts())
                .among(typed -> offered(column, new Query<>(0, 2, null, null, typed)).toList());
        field.setClearButtonVisible(true);
        return new Bound(
                field,
                field,
                () -> field.getValue() == null ? null : field.getValue().id(),
                id -> field.setValue(id == null ? null : named(column, Set.of(id)).getFirst()));
    }

    private Bound references(Column<?> column, String label) {
        var field = new MultiSelectComboBox<Reference>(label);
        field.setItems(query -> offered(column, query));
        field.setItemLabelGenerator(Reference::label);
        return new Bound(
                field,
                field,
                () -> field.getValue().stream().map(Reference::id).collect(Collectors.toSet()),
                ids ->
                        field.setValue(
                                ids instanceof Collection<?> several && !several.isEmpty()
                                        ? new HashSet<>(named(column, several))
                                        : Set.of()));
    }

    private List<Reference> named(Column<?> column, Collection<?> ids) {
        var wanted = ids.stream().map(Long.class::cast).toList();
        var labels = kit.references().source(column.source()).labels(wanted);
        return wanted.stream()
                .map(id -> new Reference(id, labels.getOrDefault(id, id.toString())))
                .toList();
    }
}
