package fazhi.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.look.LedgerState;

/** A list without rows says why, and offers the next step (空列表提示). */
final class EmptyLedger extends Composite<VerticalLayout> {

    /**
     * @param why the present state: what it leaves out can be shown
     * @param all shows every row there is
     */
    EmptyLedger(LedgerState why, SerializableRunnable all) {
        var narrowed = !why.whole() || !why.conditions().isEmpty() || !why.search().isBlank();
        getContent()
                .add(new Paragraph(getTranslation(narrowed ? "ledger.empty" : "ledger.no-rows")));
        if (narrowed) {
            var show = new Button(getTranslation("ledger.show-all"), _ -> all.run());
            getContent().add(TestIds.mark(show, "action-show-all"));
        }
        getContent().addClassName("empty-state");
        getContent().setAlignItems(FlexComponent.Alignment.CENTER);
        TestIds.mark(getContent(), "ledger-empty");
    }

    EmptyLedger offering(SerializableRunnable add) {
        getContent()
                .add(
                        new Button(
                                getTranslation("ledger.add"),
                                VaadinIcon.PLUS.create(),
                                _ -> add.run()));
        return this;
    }
}
