package fazhi.improvement.ui.round;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.improvement.round.CheckRoundData;
import fazhi.improvement.round.RoundTable;
import fazhi.ledger.Right;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.RecordChoice;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import fazhi.ui.ledger.print.PrintLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;

/** Self-checks of all villages (自查轮次): one round at a time, its matrix and its findings. */
@Route(RoundNavigation.ROUNDS)
@PermitAll
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LINES = 20_000;

    private final transient RoundKit kit;

    private final RecordChoice<CheckRoundData> choice =
            new RecordChoice<>("round", CheckRoundData::name, RoundNavigation::round, this);

    private final Div tools = new Div();

    private final Div body = new Div();

    RoundView(RoundKit kit) {
        this.kit = kit;
        addClassName("rounds");
        tools.addClassName("page-tools");
        choice.about(getTranslation("ledger.check-round"));
        add(tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rounds = kit.rounds().rounds();
        tools.removeAll();
        body.removeAll();
        tools.add(new H2(getPageTitle()));
        if (kit.access().may("check-round", Right.TYPE)) {
            tools.add(begin());
        }
        if (rounds.isEmpty()) {
            var empty = new Paragraph(getTranslation("check-round.none"));
            empty.addClassName("empty-state");
            body.add(empty);
            return;
        }
        var chosen = choice.offer(rounds, event);
        tools.addComponentAtIndex(1, choice);
        if (kit.access().may("check-answer", Right.EXPORT)) {
            tools.add(
                    PrintLink.to(
                            RoundNavigation.print(chosen.id()), "check-round.print", kit.texts()),
                    PrintLink.pdf(RoundNavigation.print(chosen.id()), kit.texts()));
        }
        show(kit.rounds().table(chosen.id()));
    }

    private void show(RoundTable table) {
        var summary = new Paragraph(RoundWords.summary(table, kit.texts()));
        TestIds.mark(summary, "round-summary");
        var legend = new Paragraph(getTranslation("check-round.legend"));
        legend.addClassName("basis");
        var answers = table.answers().values().stream().map(Stored::id).toList();
        body.add(
                summary,
                new RoundGrid(table, kit.today(), kit.texts()),
                legend,
                new FindingList(
                        table,
                        kit.evidence().counts("check-answer", answers),
                        kit.access().may("check-answer", Right.APPROVE)
                                && kit.access().may("problem", Right.TYPE),
                        this::take));
    }

    private void take(long answer) {
        try {
            kit.rounds().take(answer);
            Notifications.success(getTranslation("check-round.now-taken"));
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(kit.texts()));
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Button begin() {
        var begin =
                new Button(
                        getTranslation("check-round.begin"), VaadinIcon.PLUS.create(), _ -> ask());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return TestIds.mark(begin, "action-begin");
    }

    private void ask() {
        var items = new TextArea();
        items.setHelperText(getTranslation("round-draft.items-help"));
        items.setMinRows(8);
        Limit.of(items, LINES);
        var form =
                new PlainForm<>("round-draft", RoundDraft.class, kit.texts())
                        .required("name", new TextField())
                        .required("due", kit.days().make(""))
                        .required("items", items);
        var sheet = String.join("\n", kit.rounds().lastSheet());
        new EditorDialog<>(
                        getTranslation("check-round.begin"),
                        form,
                        new Stored<>(0, 0, new RoundDraft("", null, sheet)),
                        kit.texts(),
                        draft -> begin(draft.data()))
                .saying(getTranslation("check-round.begin-act"))
                .open();
    }

    private void begin(RoundDraft draft) {
        long round =
                kit.rounds()
                        .begin(
                                draft.name().strip(),
                                Objects.requireNonNull(draft.due()),
                                draft.questions());
        Links.open(this, RoundNavigation.round(round));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("check-round.title");
    }
}
