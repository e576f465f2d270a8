package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.Right;
import fazhi.report.paper.PaperData;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerEditor;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.Optional;

/** Title, addressee and copies of a draft, edited where it is read (标题、主送). */
@org.springframework.stereotype.Component
record PaperHead(Ledger<PaperData> papers, LedgerKit kit) {

    Optional<Component> edit(Stored<PaperData> paper, SerializableRunnable changed) {
        if (!paper.data().draft() || !kit.access().may(papers.format().id(), Right.TYPE)) {
            return Optional.empty();
        }
        var edit =
                new Button(
                        kit.texts().get("paper.edit-head"),
                        VaadinIcon.EDIT.create(),
                        _ -> new LedgerEditor<>(papers, kit, changed).edit(paper.id()));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Optional.of(TestIds.mark(edit, "action-edit-head"));
    }
}
