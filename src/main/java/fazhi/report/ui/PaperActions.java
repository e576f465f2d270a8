package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.organisation.town.SettingsService;
import fazhi.report.edition.Step;
import fazhi.report.life.Instruction;
import fazhi.report.paper.Amendment;
import fazhi.report.paper.PaperData;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RoleEntry;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The acts a document offers to the person at work (文稿办理动作). */
@org.springframework.stereotype.Component
record PaperActions(LifeKit kit, SettingsService settings) {

    /** What is said with an act (办理意见). */
    record Remark(String remark) {}

    /** The number it is issued under (发文字号). */
    record Number(String number) {}

    List<Component> of(Stored<PaperData> paper, SerializableRunnable changed) {
        var law = RoleEntry.mayAny(List.of("LAW_OFFICE"));
        var leader = RoleEntry.mayAny(List.of("LEADER"));
        var review = law || RoleEntry.mayAny(List.of("REVIEWER"));
        var buttons = new ArrayList<Component>();
        var act = new Acting(paper, changed);
        switch (paper.data().standing()) {
            case DRAFT -> offer(buttons, law, "submit", act::submit);
            case REVIEW -> {
                offer(buttons, review, "pass", act::pass);
                offer(buttons, review, "send-back", act::sendBack);
            }
            case SIGN_OFF -> {
                offer(buttons, leader, "sign", act::sign);
                offer(buttons, law, "record", act::record);
                offer(buttons, leader, "send-back", act::sendBack);
            }
            case SIGNED -> {
                offer(buttons, law, "issue", act::issue);
                offer(buttons, leader, "send-back", act::sendBack);
            }
            case ISSUED -> {
                offer(buttons, law, "correct", () -> act.amend(Amendment.CORRECTION));
                offer(buttons, law, "supplement", () -> act.amend(Amendment.SUPPLEMENT));
            }
        }
        return buttons;
    }

    private void offer(
            List<Component> buttons, boolean allowed, String name, SerializableRunnable act) {
        if (!allowed) {
            return;
        }
        var button = new Button(kit.texts().get("paper.act." + name), _ -> act.run());
        if (buttons.isEmpty()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        buttons.add(TestIds.mark(button, "action-" + name));
    }

    /** The acts on one document as it is seen (办理). */
    private final class Acting implements java.io.Serializable {

        private final Stored<PaperData> paper;

        private final SerializableRunnable changed;

        private final int edition;

        Acting(Stored<PaperData> paper, SerializableRunnable changed) {
            this.paper = paper;
            this.changed = changed;
            this.edition = paper.data().editionNumber();
        }

        void submit() {
            remark("submit", false, text -> kit.life().submit(paper.id(), edition, text));
        }

        void pass() {
            remark("pass", false, text -> kit.life().pass(paper.id(), edition, text));
        }

        void sign() {
            remark("sign", false, text -> kit.life().sign(paper.id(), edition, text));
        }

        void sendBack() {
            var from = paper.data().standing();
            remark("send-back", true, text -> kit.desk().sendBack(paper.id(), edition, from, text));
        }

        private void remark(String act, boolean required, SerializableConsumer<String> go) {
            var field = new TextArea();
            Limit.of(field, Step.REMARK_MAX_LENGTH);
            var form = new PlainForm<>("step", Remark.class, kit.texts());
            if (required) {
                form.required("remark", field);
            } else {
                form.field("remark", field);
            }
            dialog(act, form, new Remark(""), typed -> go.accept(typed.remark()));
        }

        void issue() {
            var form =
                    new PlainForm<>("step", Number.class, kit.texts())
                            .field("number", new TextField());
            var suggested = kit.desk().proposedNumber(paper.id(), settings.get().documentPrefix());
            dialog(
                    "issue",
                    form,
                    new Number(suggested),
                    typed -> kit.desk().issue(paper.id(), edition, typed.number()));
        }

        void record() {
            var form = new InstructionForm(paper.id(), kit);
            dialog(
                    "record",
                    form.fields(),
                    form.blank(),
                    typed ->
                            kit.life()
                                    .record(
                                            paper.id(),
                                            edition,
                                            new Instruction(
                                                    typed.leader(),
                                                    Objects.requireNonNull(typed.on()),
                                                    typed.attachment() == null
                                                            ? 0
                                                            : typed.attachment().id()),
                                            typed.remark()));
        }

        private <T extends Record> void dialog(
                String act, PlainForm<T> form, T initial, SerializableConsumer<T> go) {
            new EditorDialog<>(
                            kit.texts().get("paper.act." + act),
                            form,
                            new Stored<>(0, 0, initial),
                            kit.texts(),
                            typed -> {
                                go.accept(typed.data());
                                Notifications.success(kit.texts().get("paper.done." + act));
                                changed.run();
                            })
                    .saying(kit.texts().get("paper.act." + act))
                    .about(Long.toString(paper.id()))
                    .open();
        }

        void amend(Amendment amendment) {
            try {
                var next = kit.drafting().amend(paper.id(), amendment);
                Links.open(
                        com.vaadin.flow.component.UI.getCurrent(),
                        ReportNavigation.PAPER + "/" + next);
            } catch (Refusal refusal) {
                Notifications.problem(refusal.text(kit.texts()));
            }
        }
    }
}
