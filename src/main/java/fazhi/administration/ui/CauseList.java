package fazhi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.law.OffenceCause;
import fazhi.law.OffenceCauseService;
import fazhi.ui.EditorDialog;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.PlainForm;
import fazhi.ui.TestIds;

/** The offence causes (案由清单): one is switched off, never deleted, because cases name it. */
final class CauseList extends Composite<Div> {

    private final OffenceCauseService causes;

    private final Texts texts;

    private final ListPanel<OffenceCause> panel;

    CauseList(OffenceCauseService causes, Texts texts) {
        this.causes = causes;
        this.texts = texts;
        panel =
                new ListPanel<OffenceCause>("cause", texts.get("cause.list"))
                        .column("label", OffenceCause::label)
                        .column("basis", OffenceCause::basis)
                        .column("code", OffenceCause::code)
                        .acts(this::enabled)
                        .add(texts.get("cause.add"), this::add);
        getContent().setSizeFull();
        getContent().add(panel);
        refresh();
    }

    private void refresh() {
        panel.show(causes.list());
    }

    private Component enabled(OffenceCause cause) {
        var enabled = new Checkbox(cause.enabled());
        enabled.setAriaLabel(texts.get("word.enabled", cause.label()));
        enabled.setTooltipText(texts.get("word.enabled", cause.label()));
        enabled.addValueChangeListener(
                event -> {
                    causes.enable(cause.id(), event.getValue());
                    refresh();
                });
        return TestIds.mark(enabled, "enabled-" + cause.code());
    }

    private void add() {
        var label = new TextField();
        label.setMaxLength(OffenceCause.LABEL_MAX_LENGTH);
        var code = new TextField();
        code.setAllowedCharPattern("[A-Z0-9_]");
        code.setHelperText(texts.get("cause.code-help"));
        code.setMaxLength(60);
        new EditorDialog<>(
                        texts.get("cause.add"),
                        new PlainForm<>("cause", CauseData.class, texts)
                                .required("label", label)
                                .required("code", code),
                        new Stored<>(0, 0, new CauseData("", "")),
                        texts,
                        typed -> {
                            causes.add(typed.data().code(), typed.data().label());
                            Notifications.success(texts.get("ledger.saved"));
                            refresh();
                        })
                .open();
    }
}
