package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.answer.Question;
import fazhi.ui.TestIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a file leaves open (待定事项): one line for all cells that say the same, with a proposal. */
final class QuestionGrid extends Composite<Div> {

    private final Texts texts;

    private final SerializableConsumer<DecisionChange> decided;

    private final Grid<Question> grid = new Grid<>();

    private final Span summary = TestIds.mark(new Span(), "import-open");

    private final Button accept;

    private final Map<Question.Key, ComboBox<String>> fields = new HashMap<>();

    private final Map<Question.Key, Component> details = new HashMap<>();

    private List<Question> questions = List.of();

    private boolean following;

    QuestionGrid(Texts texts, SerializableConsumer<DecisionChange> decided) {
        this.texts = texts;
        this.decided = decided;
        accept =
                TestIds.mark(
                        new Button(texts.get("import.accept-all"), _ -> acceptAll()),
                        "action-accept-all");
        accept.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var bar = new HorizontalLayout(accept, summary);
        bar.setAlignItems(FlexComponent.Alignment.CENTER);
        grid.addColumn(question -> question.key().header())
                .setHeader(texts.get("import.error-column"))
                .setFlexGrow(2);
        grid.addColumn(question -> question.key().text())
                .setHeader(texts.get("import.error-value"))
                .setTooltipGenerator(question -> question.key().text())
                .setFlexGrow(3);
        grid.addColumn(question -> texts.get("import.of-rows", question.rows().size()))
                .setHeader(texts.get("import.rows"))
                .setTooltipGenerator(this::rows)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(question -> Labels.of(question.kind(), texts))
                .setHeader(texts.get("import.why"))
                .setTooltipGenerator(question -> Labels.of(question.kind(), texts))
                .setFlexGrow(2);
        grid.addComponentColumn(question -> answered(question))
                .setHeader(texts.get("import.answer"))
                .setWidth("17rem")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("import-grid");
        getContent().setWidthFull();
        getContent().add(bar, TestIds.mark(grid, "import-questions"));
    }

    private String rows(Question question) {
        return texts.get(
                "import.rows-of",
                String.join(
                        texts.get("common.list-mark"),
                        question.rows().stream().limit(30).map(String::valueOf).toList()));
    }

    /** The answer; and what may be said of a name that is to be added. */
    private Component answered(Question question) {
        var answer = answer(question);
        if (question.details().isEmpty()) {
            return answer;
        }
        var more = details.computeIfAbsent(question.key(), _ -> details(question));
        more.setVisible(question.answer().equals(texts.get("import.answer.add")));
        return new Div(answer, more);
    }

    private Component details(Question question) {
        var all = new Div();
        for (var word : question.details()) {
            var field = new TextField();
            field.setPlaceholder(texts.get("import.detail." + word));
            field.setAriaLabel(texts.get("import.detail." + word) + " " + question.key().text());
            field.setWidthFull();
            field.addValueChangeListener(
                    event -> answered(question.detail(word), event.getValue()));
            all.add(TestIds.mark(field, "import-detail-" + word));
        }
        return all;
    }

    private ComboBox<String> answer(Question question) {
        return fields.computeIfAbsent(
                question.key(),
                _ -> {
                    var field = new ComboBox<String>();
                    field.setItems(question.options());
                    field.setAllowCustomValue(true);
                    field.setPlaceholder(
                            question.proposal().isEmpty()
                                    ? texts.get("import.no-proposal")
                                    : texts.get("import.proposed", question.proposal()));
                    field.setAriaLabel(question.key().header() + " " + question.key().text());
                    field.setWidthFull();
                    show(field, question.answer());
                    field.addCustomValueSetListener(
                            event -> answered(question.key(), event.getDetail()));
                    field.addValueChangeListener(
                            event -> {
                                if (!following) {
                                    answered(
                                            question.key(),
                                            Objects.requireNonNullElse(event.getValue(), ""));
                                }
                            });
                    return TestIds.mark(field, "import-answer");
                });
    }

    private void show(ComboBox<String> field, String answer) {
        following = true;
        field.setValue(answer.isEmpty() ? null : answer);
        following = false;
    }

    private void answered(Question.Key key, String answer) {
        decided.accept(decisions -> decisions.answering(key, answer));
    }

    private void acceptAll() {
        var open =
                questions.stream()
                        .filter(each -> each.open() && !each.proposal().isEmpty())
                        .toList();
        decided.accept(
                decisions -> {
                    var all = decisions;
                    for (var each : open) {
                        all = all.answering(each.key(), each.proposal());
                    }
                    return all;
                });
    }

    void update(ImportCheck check) {
        questions = check.questions();
        var keys = questions.stream().map(Question::key).toList();
        fields.keySet().retainAll(keys);
        details.keySet().retainAll(keys);
        questions.forEach(
                each -> {
                    var field = fields.get(each.key());
                    if (field != null) {
                        show(field, each.answer());
                    }
                });
        grid.setItems(questions);
        long unproposed =
                questions.stream().filter(each -> each.open() && each.proposal().isEmpty()).count();
        summary.setText(texts.get("import.open-summary", check.open(), unproposed));
        accept.setEnabled(check.open() > unproposed);
    }
}
