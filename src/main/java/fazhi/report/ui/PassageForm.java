package fazhi.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.report.DraftLine;
import fazhi.report.edition.LastYear;
import fazhi.report.edition.TokenNames;
import fazhi.report.phrase.PhraseData;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import fazhi.ui.form.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One passage being written (段落表单): words, figures put among them, last year's words beside. */
final class PassageForm extends Composite<Div> implements RecordForm<PassageForm.Typed> {

    /** What is typed (段落文字), tokens by their names, and whether it is last year's, unchanged. */
    record Typed(String text, Block.Origin origin) {}

    private static final String CURSOR =
            "const a = this.inputElement; return a.selectionEnd ?? a.value.length";

    private final TextArea words = new TextArea();

    private final LastYear.Place place;

    private final String lastYear;

    private String shown = "";

    private boolean taken;

    private final Div reads = new Div();

    PassageForm(
            TokenNames.Table names, List<PhraseData> phrases, LastYear.Place place, Texts texts) {
        this.place = place;
        this.lastYear = place.words().strip();
        words.setLabel(texts.get("paper.passage"));
        Limit.of(words, DraftLine.TEXT_MAX_LENGTH);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("passage-words");
        words.addValueChangeListener(event -> preview(names, event.getValue()));
        TestIds.mark(words, "field-passage.text");
        reads.addClassName("passage-preview");
        TestIds.mark(reads, "passage-preview");
        var editing = new Div(words, insert(names, texts), phrases(phrases, texts), reads);
        editing.addClassName("passage-editing");
        getContent().addClassName("passage-form");
        getContent().add(editing, beside(texts));
    }

    private ComboBox<TokenNames.Choice> insert(TokenNames.Table names, Texts texts) {
        var insert = new ComboBox<TokenNames.Choice>(texts.get("paper.insert-figure"));
        insert.setItems(
                (choice, filter) ->
                        choice.token().contains(filter) || choice.value().id().contains(filter),
                names.choices());
        insert.setItemLabelGenerator(
                choice ->
                        texts.get(
                                "paper.figure-choice",
                                choice.token(),
                                choice.value().value() == null ? "?" : choice.value().text(),
                                choice.value().unit()));
        insert.setPlaceholder(texts.get("paper.insert-hint"));
        insert.addClassName("insert-figure");
        insert.addValueChangeListener(
                event -> {
                    if (event.getValue() != null && event.isFromClient()) {
                        putAtCursor(event.getValue().token());
                        insert.clear();
                    }
                });
        return TestIds.mark(insert, "insert-figure");
    }

    /** Only what is valid today, with its source; nothing is put in unseen. */
    private ComboBox<PhraseData> phrases(List<PhraseData> valid, Texts texts) {
        var insert = new ComboBox<PhraseData>(texts.get("paper.insert-phrase"));
        insert.setItems(valid);
        insert.setItemLabelGenerator(
                phrase -> texts.get("paper.phrase-choice", phrase.wording(), phrase.source()));
        insert.addClassName("insert-figure");
        insert.addValueChangeListener(
                event -> {
                    if (event.getValue() != null && event.isFromClient()) {
                        putAtCursor(event.getValue().wording());
                        insert.clear();
                    }
                });
        return TestIds.mark(insert, "insert-phrase");
    }

    private void putAtCursor(String token) {
        words.getElement().executeJs(CURSOR).then(Integer.class, at -> put(token, at));
    }

    private void put(String token, int at) {
        var text = words.getValue();
        int place = Math.clamp(at, 0, text.length());
        words.setValue(text.substring(0, place) + token + text.substring(place));
        words.focus();
    }

    /** How it will read with today's figures; an unknown name is seen at once. */
    private void preview(TokenNames.Table names, String typed) {
        reads.removeAll();
        var rest = typed;
        for (var choice : names.choices()) {
            if (rest.contains(choice.token())) {
                rest =
                        rest.replace(
                                choice.token(),
                                choice.value().value() == null
                                        ? choice.token()
                                        : choice.value().text());
            }
        }
        reads.add(new Span(rest));
    }

    private Div beside(Texts texts) {
        var title = new Paragraph(texts.get("paper.last-year"));
        title.addClassName("passage-last-title");
        var text = new Paragraph(lastYear.isEmpty() ? texts.get("paper.no-last-year") : lastYear);
        text.addClassName(lastYear.isEmpty() ? "empty-state" : "passage-last-text");
        var take = new Button(texts.get("paper.take-last-year"), _ -> take());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setVisible(!lastYear.isEmpty() && !place.whole());
        TestIds.mark(take, "action-take-last-year");
        var from = new Paragraph(from(texts));
        from.addClassName("hint");
        from.setVisible(!lastYear.isEmpty());
        var beside = new Div(title, from, take, text);
        beside.addClassName("passage-last");
        return TestIds.mark(beside, "passage-last-year");
    }

    /** Which part of last year's text it is. */
    private String from(Texts texts) {
        if (place.whole()) {
            return texts.get("paper.last-year-whole");
        }
        return place.heading().isEmpty()
                ? texts.get("paper.last-year-begin")
                : texts.get("paper.last-year-under", place.heading());
    }

    /** Its numbers are last year's: they are checked against this year's ledgers like any typed. */
    private void take() {
        words.setValue(lastYear);
        taken = true;
        words.focus();
    }

    @Override
    public void read(Typed value) {
        words.setValue(value.text());
        shown = value.text();
        taken = value.origin() == Block.Origin.LAST_YEAR;
    }

    @Override
    public Optional<Typed> write() {
        if (words.getValue().isBlank()) {
            complain("text", getTranslation("paper.passage-empty"));
            return Optional.empty();
        }
        var text = words.getValue().strip();
        if (text.length() > DraftLine.TEXT_MAX_LENGTH) {
            complain(
                    "text",
                    getTranslation("paper.passage-long", text.length(), DraftLine.TEXT_MAX_LENGTH));
            return Optional.empty();
        }
        var unchanged = taken && (text.equals(lastYear) || text.equals(shown));
        return Optional.of(
                new Typed(text, unchanged ? Block.Origin.LAST_YEAR : Block.Origin.TYPED));
    }

    @Override
    public boolean dirty() {
        return !words.getValue().equals(shown);
    }

    @Override
    public void type(Map<String, String> texts) {
        words.setValue(texts.getOrDefault("field-passage.text", words.getValue()));
    }

    @Override
    public boolean complain(String field, String message) {
        words.setErrorMessage(message);
        words.setInvalid(true);
        return field.equals("text");
    }

    @Override
    public String difference(Typed before, Typed after) {
        return after.text();
    }
}
