package fazhi.task.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.task.ReopeningService;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;

/** Asks why, then acts (填写理由). */
final class ReasonDialog {

    /** What stands in the form (填写内容). */
    record Typed(String reason) {}

    private ReasonDialog() {}

    static void ask(String act, Texts texts, SerializableConsumer<String> carryOut) {
        var reason = Limit.of(new TextArea(), ReopeningService.REASON_MAX_LENGTH);
        reason.setMinRows(3);
        var form = new PlainForm<>("reopening", Typed.class, texts).required("reason", reason);
        new EditorDialog<>(
                        act,
                        form,
                        new Stored<>(0, 0, new Typed("")),
                        texts,
                        typed -> carryOut.accept(typed.data().reason()))
                .saying(act)
                .open();
    }
}
