package fazhi.ui.ledger.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import fazhi.common.Labels;
import fazhi.common.Scope;
import fazhi.common.text.Yuan;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.WordSource.Word;
import fazhi.ui.Spoken;
import fazhi.ui.form.NumberField;
import java.math.BigDecimal;
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

    Bound make(Column<?> column, String label) {
        return switch (column.kind()) {
            case TEXT -> text(label);
            case LONG_TEXT -> longText(label);
            case WORD -> word(column, label);
            case DATE -> plain(kit.days().make(label));
            case MONEY -> money(column, label);
            case COUNT -> count(column, label);
            case DECIMAL -> decimal(column, label);
            case YES_NO -> yesNo(label);
            case CHOICE -> choice(column, label);
            case CHOICES -> choices(column, label);
            case REFERENCE -> reference(column, label);
            case REFERENCES -> references(column, label);
        };
    }

    private static Bound text(String label) {
        return text(new TextField(label));
    }

    private static Bound longText(String label) {
        var field = new TextArea(label);
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

    private Bound money(Column<?> column, String label) {
        var field = new NumberField<BigDecimal>(label, text -> amount(column, text), kit.texts());
        field.setSuffixComponent(new Span(kit.texts().get("Unit.YUAN")));
        field.addValueChangeListener(_ -> field.setHelperText(capital(field.number())));
        return number(field);
    }

    private Bound decimal(Column<?> column, String label) {
        return number(
                new NumberField<BigDecimal>(label, text -> amount(column, text), kit.texts()));
    }

    private @Nullable BigDecimal amount(Column<?> column, String text) {
        return (BigDecimal) kit.parser().reading().parse(column, text);
    }

    /** The amount as documents of payment write it, so that a zero too many is seen. */
    private String capital(@Nullable BigDecimal amount) {
        return amount == null
                        || amount.signum() < 0
                        || amount.compareTo(LedgerFormat.LARGEST_AMOUNT) > 0
                ? ""
                : Yuan.capital(amount, kit.texts());
    }

    private Bound count(Column<?> column, String label) {
        return number(
                new NumberField<Integer>(
                        label,
                        text -> (Integer) kit.parser().reading().parse(column, text),
                        kit.texts()));
    }

    private static <N extends Number> Bound number(NumberField<N> field) {
        return new Bound(field, field, field::number, field::setNumber, field::problem);
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
        var field = Spoken.choices(new MultiSelectComboBox<Enum<?>>(label));
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
        var typedWords = new TypedChoice<>(field, kit.texts());
        typedWords.among(
                typed -> words.stream().filter(word -> holds(word.label(), typed)).toList());
        field.setClearButtonVisible(!column.is(Trait.REQUIRED));
        return new Bound(
                field,
                field,
                () -> field.getValue() == null ? null : field.getValue().code(),
                code -> field.setValue(code == null ? null : known(column, code.toString())),
                typedWords::problem);
    }

    private static boolean holds(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    private Word known(Column<?> column, String code) {
        return new Word(code, kit.words().labels(column.source()).getOrDefault(code, code));
    }

    /** Who keeps some villages is offered only these as the village of a row. */
    private Stream<Reference> offered(Column<?> column, Query<Reference, String> query) {
        var source = kit.references().source(column.source());
        var text = query.getFilter().orElse("");
        int most = query.getOffset() + query.getLimit();
        var found =
                column.is(Trait.SCOPE) && scope.limits(column.source())
                        ? source.find(text, most, scope.of(column.source()))
                        : source.find(text, most);
        return found.stream().skip(query.getOffset());
    }

    private Bound reference(Column<?> column, String label) {
        var field = new ComboBox<Reference>(label);
        field.setItems(query -> offered(column, query));
        field.setItemLabelGenerator(Reference::label);
        var typedWords = new TypedChoice<>(field, kit.texts());
        typedWords.among(typed -> offered(column, new Query<>(0, 2, null, null, typed)).toList());
        field.setClearButtonVisible(true);
        return new Bound(
                field,
                field,
                () -> field.getValue() == null ? null : field.getValue().id(),
                id -> field.setValue(id == null ? null : named(column, Set.of(id)).getFirst()),
                typedWords::problem);
    }

    private Bound references(Column<?> column, String label) {
        var field = Spoken.choices(new MultiSelectComboBox<Reference>(label));
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
