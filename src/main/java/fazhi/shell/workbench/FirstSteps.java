package fazhi.shell.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.organisation.town.SetupProgress;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.FirstStep;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What an empty portal needs first, on the workbench until it is done (启用清单): each step with its
 * place, and a way to do without it.
 */
@org.springframework.stereotype.Component
class FirstSteps {

    private static final List<String> KEEPERS = List.of("SYSTEM_ADMIN", "LAW_OFFICE");

    private final ObjectProvider<FirstStep> steps;

    private final SetupProgress progress;

    private final SampleRemoval samples;

    private final LedgerAccess access;

    private final Texts texts;

    FirstSteps(
            ObjectProvider<FirstStep> steps,
            SetupProgress progress,
            SampleRemoval samples,
            LedgerAccess access,
            Texts texts) {
        this.steps = steps;
        this.progress = progress;
        this.samples = samples;
        this.access = access;
        this.texts = texts;
    }

    Optional<Component> make() {
        if (!RoleEntry.mayAny(KEEPERS) || progress.skipped(SetupProgress.ALL)) {
            return Optional.empty();
        }
        var list = new Div();
        list.addClassNames("first-steps", "card");
        TestIds.mark(list, "first-steps");
        fill(list);
        return Optional.of(list).filter(Div::isVisible).map(Component.class::cast);
    }

    private void fill(Div list) {
        list.removeAll();
        var mine = steps.orderedStream().filter(FirstStep::mine).toList();
        var open = mine.stream().filter(step -> !over(step)).toList();
        list.setVisible(!open.isEmpty());
        list.add(new H2(texts.get("first-step.title", mine.size() - open.size(), mine.size())));
        list.add(new Paragraph(texts.get("first-step.intro")));
        mine.forEach(step -> list.add(line(step, list)));
        samples.offer(() -> fill(list)).ifPresent(list::add);
        var hide = new Button(texts.get("first-step.hide"), _ -> skip(SetupProgress.ALL, list));
        hide.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        list.add(TestIds.mark(hide, "action-hide-steps"));
    }

    private boolean over(FirstStep step) {
        return progress.skipped(step.name()) || step.done().getAsBoolean();
    }

    private Component line(FirstStep step, Div list) {
        var over = over(step);
        var icon = (over ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        icon.addClassName(over ? "light-green" : "light-grey");
        var link = new Anchor(step.route(), texts.get("first-step." + step.name()));
        var help = new Span(texts.get("first-step." + step.name() + ".help"));
        help.addClassName("first-step-help");
        var line = new Div(icon, link, help);
        line.addClassName("first-step");
        line.setClassName("done", over);
        if (!over) {
            if (!step.importing().isEmpty() && access.may(step.importing(), Right.TYPE)) {
                var file = new Anchor(step.importRoute(), texts.get("first-step.import"));
                line.add(TestIds.mark(file, "link-import-" + step.name()));
            }
            var none = new Button(texts.get("first-step.skip"), _ -> skip(step.name(), list));
            none.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(TestIds.mark(none, "action-skip-" + step.name()));
        }
        return TestIds.mark(line, "first-step-" + step.name());
    }

    private void skip(String name, Div list) {
        progress.skip(name);
        if (name.equals(SetupProgress.ALL)) {
            list.setVisible(false);
        } else {
            fill(list);
        }
    }
}
