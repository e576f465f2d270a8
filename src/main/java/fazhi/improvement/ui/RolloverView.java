package fazhi.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.improvement.rollover.Expiring;
import fazhi.improvement.rollover.RenewalService;
import fazhi.improvement.rollover.RolloverChoice;
import fazhi.improvement.rollover.RolloverDone;
import fazhi.improvement.rollover.RolloverService;
import fazhi.task.Renewal;
import fazhi.ui.Notifications;
import fazhi.ui.Question;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** From one year into the next (年度结转): problems first, then what comes back, then what ends. */
@Route(RolloverNavigation.ROLLOVER)
@RolesAllowed("LAW_OFFICE")
class RolloverView extends VerticalLayout implements HasDynamicTitle {

    private final transient RolloverService rollover;

    private final transient RenewalService renewals;

    private final transient Expiring expiring;

    private final transient Texts texts;

    private final TypingGuard typing;

    RolloverView(
            RolloverService rollover, RenewalService renewals, Expiring expiring, Texts texts) {
        this.rollover = rollover;
        this.renewals = renewals;
        this.expiring = expiring;
        this.texts = texts;
        addClassName("rollover");
        var intro = new Paragraph(texts.get("rollover.intro", year(), yearBefore()));
        intro.addClassName("basis");
        add(new H2(getPageTitle()), intro, problems(), again(), ending(), report());
        typing = TypingGuard.of(this, getPageTitle());
    }

    private String year() {
        return String.valueOf(rollover.year());
    }

    private String yearBefore() {
        return String.valueOf(rollover.year() - 1);
    }

    private Component problems() {
        var waiting = rollover.waiting();
        var step = step("rollover.problems", "rollover-problems");
        if (waiting.isEmpty()) {
            step.add(said("rollover.none-waiting"));
        } else {
            var targets = rollover.targets();
            var lines = waiting.stream().map(row -> new RolloverLine(row, targets, texts)).toList();
            lines.forEach(step::add);
            var act = new Button(texts.get("rollover.decide", waiting.size()), _ -> ask(lines));
            act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var all =
                    new Button(
                            texts.get("rollover.take-all"), _ -> lines.forEach(RolloverLine::take));
            var acts =
                    new Div(
                            said("rollover.happens"),
                            TestIds.mark(act, "action-rollover"),
                            TestIds.mark(all, "action-take-all"));
            acts.addClassName("rollover-act");
            step.add(acts);
        }
        var decided = rollover.decided();
        if (!decided.isEmpty()) {
            step.add(new RolloverDecided(decided, texts, this::takeBack));
        }
        return step;
    }

    /** Nothing is carried by one click: what is missing is said before. */
    private void ask(List<RolloverLine> lines) {
        var choices = lines.stream().map(RolloverLine::choice).toList();
        try {
            rollover.check(choices);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
            return;
        }
        var unsaid = choices.stream().filter(each -> each.reason() == null).count();
        var asked =
                unsaid == 0
                        ? texts.get("rollover.ask", choices.size(), year())
                        : texts.get("rollover.ask-reasons", choices.size(), year(), unsaid);
        var told = new UnorderedList();
        lines.forEach(line -> told.add(new ListItem(line.told(texts))));
        new Question(texts.get("rollover.decide", choices.size()), asked)
                .with(told)
                .yes(
                        texts.get(unsaid == 0 ? "rollover.yes" : "rollover.yes-later"),
                        () -> decide(choices))
                .ask();
    }

    private void decide(List<RolloverChoice> choices) {
        try {
            rollover.decide(choices);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
            return;
        } catch (ConcurrentModificationException _) {
            Notifications.problem(texts.get("closing.changed-meanwhile"));
            return;
        }
        typing.done();
        var ids = choices.stream().map(RolloverChoice::problem).toList();
        var done = rollover.decided().stream().filter(each -> ids.contains(each.id())).toList();
        UI.getCurrent().refreshCurrentRoute(false);
        Notifications.undoable(
                texts.get("rollover.decided", choices.size()),
                texts.get("ledger.undo"),
                () -> takeBack(done));
    }

    private void takeBack(List<RolloverDone> done) {
        done(
                () -> {
                    rollover.takeBack(done);
                    return texts.get("rollover.taken-back", done.size());
                });
    }

    private Component again() {
        var step = step("rollover.again", "rollover-again");
        var groups = new HashMap<String, CheckboxGroup<Renewal.Proposal>>();
        for (var again : renewals.proposals()) {
            var group = new CheckboxGroup<Renewal.Proposal>(texts.get("ledger." + again.ledger()));
            group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            group.setItems(again.proposals());
            group.setItemLabelGenerator(each -> (each.title() + " " + each.days()).strip());
            group.select(again.proposals());
            groups.put(again.ledger(), group);
            step.add(group);
        }
        step.add(said(groups.isEmpty() ? "rollover.none-again" : "rollover.days-shifted"));
        if (!groups.isEmpty()) {
            var renew = new Button(texts.get("rollover.renew"), _ -> renew(groups));
            step.add(TestIds.mark(renew, "action-renew"));
        }
        return step;
    }

    private void renew(Map<String, CheckboxGroup<Renewal.Proposal>> groups) {
        var chosen = new HashMap<String, Collection<Long>>();
        groups.forEach(
                (ledger, group) ->
                        chosen.put(
                                ledger,
                                group.getValue().stream().map(Renewal.Proposal::id).toList()));
        done(() -> texts.get("rollover.renewed", renewals.renew(chosen)));
    }

    private Component ending() {
        var step = step("rollover.ending", "rollover-ending");
        var items = expiring.in(rollover.year());
        if (items.isEmpty()) {
            step.add(said("rollover.none-ending"));
        }
        for (var item : items) {
            var kind = new Span(texts.get("ledger." + item.ledger()));
            kind.addClassName("fact-label");
            var line =
                    new Div(
                            kind,
                            new Anchor(item.route(), item.title()),
                            new Span(texts.get("rollover.until", item.day())));
            line.addClassName("related-line");
            step.add(line);
        }
        return step;
    }

    private Component report() {
        var step = step("rollover.report", "rollover-report");
        step.add(
                said("rollover.last-words"),
                new Anchor("ledger/report-paper", texts.get("rollover.to-reports")));
        return step;
    }

    private Section step(String key, String mark) {
        var step = new Section(new H3(texts.get(key)));
        step.addClassName("rollover-step");
        return TestIds.mark(step, mark);
    }

    private Paragraph said(String key) {
        return new Paragraph(texts.get(key, year(), yearBefore()));
    }

    private void done(Supplier<String> act) {
        try {
            Notifications.success(act.get());
            typing.done();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(texts.get("closing.changed-meanwhile"));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("rollover.title");
    }
}
