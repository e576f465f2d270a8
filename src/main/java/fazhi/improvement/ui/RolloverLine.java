package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.improvement.rollover.RolloverChoice;
import fazhi.improvement.rollover.RolloverDecision;
import fazhi.improvement.rollover.RolloverRow;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One open problem and what becomes of it (待结转问题). */
final class RolloverLine extends Composite<Div> {

    private final RolloverRow row;

    private final RadioButtonGroup<RolloverDecision> decision = new RadioButtonGroup<>();

    private final TextField reason;

    private final Select<RolloverRow> into = new Select<>();

    RolloverLine(RolloverRow row, List<RolloverRow> targets, Texts texts) {
        this.row = row;
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

        var choice = new Div(decision, into, reason);
        choice.addClassName("rollover-choice");
        getContent().addClassNames("card", "rollover-line");
        getContent().add(new Div(title, facts(texts)), choice);
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

    RolloverChoice choice() {
        var why = reason.getValue().strip();
        return new RolloverChoice(
                row.id(), row.version(), decision.getValue(), why.isEmpty() ? null : why, target());
    }

    private @Nullable Long target() {
        return into.isVisible() && into.getValue() != null ? into.getValue().id() : null;
    }
}
