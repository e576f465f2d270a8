package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.improvement.rollover.RolloverChoice;
import fazhi.improvement.rollover.RolloverDecision;
import fazhi.improvement.rollover.RolloverRow;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One open problem and what becomes of it (待结转问题). */
final class RolloverLine extends Composite<Div> {

    private final RolloverRow row;

    private final RadioButtonGroup<RolloverDecision> decision = new RadioButtonGroup<>();

    private final TextField reason;

    private final Select<RolloverRow> into = new Select<>();

    private final String suggestion;

    private final Button take;

    RolloverLine(RolloverRow row, List<RolloverRow> targets, Texts texts) {
        this.row = row;
        suggestion = suggestion(row, texts);
        var title = new Anchor(row.route(), row.name());
        title.addClassName("rollover-name");
        decision.setItems(RolloverDecision.values());
        decision.setItemLabelGenerator(each -> Labels.of(each, texts));
        decision.setValue(RolloverDecision.CARRY);
        reason = new TextField(texts.get("problem.reason"));
        Limit.of(reason, RolloverChoice.REASON_MAX_LENGTH);
        reason.setValue(row.reason() == null ? "" : row.reason());
        into.setLabel(texts.get("problem.mergedInto"));
        into.setItems(targets.stream().filter(each -> each.id() != row.id()).toList());
        into.setItemLabelGenerator(RolloverRow::name);
        into.setVisible(false);

        decision.addValueChangeListener(
                change -> into.setVisible(change.getValue() == RolloverDecision.MERGE));

        take = new Button(texts.get("rollover.take", suggestion), _ -> take());
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        take.setVisible(reason.isEmpty() && !suggestion.isEmpty());
        reason.addValueChangeListener(
                change -> take.setVisible(change.getValue().isBlank() && !suggestion.isEmpty()));
        if (suggestion.isEmpty()) {
            reason.setHelperText(texts.get("rollover.suggest.none"));
        }
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var choice = new Div(decision, into);
        choice.addClassName("rollover-choice");
        var why = new Div(reason, TestIds.mark(take, "action-take-" + row.id()));
        why.addClassName("rollover-reason");
        getContent().addClassNames("card", "rollover-line");
        getContent().add(new Div(title, facts(texts)), choice, why);
        TestIds.typed(reason, "rollover." + row.id() + ".reason");
        TestIds.typed(into, "rollover." + row.id() + ".into");
        TestIds.mark(getContent(), "rollover-" + row.id());
    }

    private Div facts(Texts texts) {
        var facts = new Div(new Span(texts.get("rollover.age", row.age())));
        facts.addClassName("rollover-facts");
        if (row.measures() == 0) {
            var missing = new Span(texts.get("rollover.no-group"));
            missing.addClassName("overdue");
            facts.add(missing);
        } else {
            facts.add(
                    new Span(
                            texts.get(
                                    "rollover.work",
                                    row.measures(),
                                    row.tasks(),
                                    row.tasksOpen(),
                                    Labels.of(row.state(), texts))));
        }
        return facts;
    }

    /**
     * What the ledgers know it lacks, for a start of the reason; that it is late is none, so they
     * may know nothing.
     */
    private static String suggestion(RolloverRow row, Texts texts) {
        if (row.measures() == 0) {
            return texts.get("rollover.suggest.no-measure");
        }
        var parts = new ArrayList<String>();
        told("untasked", row.lacking().untasked(), texts).ifPresent(parts::add);
        told("unowned", row.lacking().unowned(), texts).ifPresent(parts::add);
        told("unbegun", row.lacking().unbegun(), texts).ifPresent(parts::add);
        return String.join(texts.get("common.clause-mark"), parts);
    }

    private static Optional<String> told(String what, int number, Texts texts) {
        return number == 0
                ? Optional.empty()
                : Optional.of(texts.get("rollover.suggest." + what, number));
    }

    /** Takes the suggestion where nothing is written. */
    void take() {
        if (reason.getValue().isBlank()) {
            reason.setValue(suggestion);
        }
    }

    /** What is about to be done with it, to be looked at once more. */
    String told(Texts texts) {
        var why = reason.getValue().strip();
        return texts.get(
                "rollover.line",
                row.name(),
                Labels.of(decision.getValue(), texts),
                why.isEmpty() ? texts.get("rollover.line-open") : why);
    }

    RolloverChoice choice() {
        var why = reason.getValue().strip();
        return new RolloverChoice(
                row.id(), row.version(), decision.getValue(), why.isEmpty() ? null : why, target());
    }

    private @Nullable Long target() {
        return into.isVisible() && into.getValue() != null ? into.getValue().id() : null;
    }
}
