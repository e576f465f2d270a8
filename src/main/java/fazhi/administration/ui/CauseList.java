package fazhi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.law.OffenceCause;
import fazhi.law.OffenceCauseService;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;

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
                        .acts(this::enabled)
                        .add(texts.get("cause.add"), this::add)
                        .onOpen(this::open);
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
        edit("cause.add", new CauseData("", ""), typed -> causes.add(typed.label(), typed.basis()));
    }

    private void open(OffenceCause cause) {
        edit(
                "cause.edit",
                new CauseData(cause.label(), cause.basis()),
                typed -> causes.change(cause.id(), typed.label(), typed.basis()));
    }

    private void edit(String title, CauseData before, SerializableConsumer<CauseData> keep) {
        var label = new TextField();
        Limit.of(label, OffenceCause.LABEL_MAX_LENGTH);
        var basis = new TextField();
        basis.setHelperText(texts.get("cause.basis-help"));
        Limit.of(basis, OffenceCause.BASIS_MAX_LENGTH);
        new EditorDialog<>(
                        texts.get(title),
                        new PlainForm<>("cause", CauseData.class, texts)
                                .required("label", label)
                                .field("basis", basis),
                        new Stored<>(0, 0, before),
                        texts,
                        typed -> {
                            keep.accept(typed.data());
                            Notifications.success(texts.get("ledger.saved"));
                            refresh();
                        })
                .open();
    }
}
