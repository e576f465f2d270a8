package fazhi.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ui.TestIds;

/** Offers in a form what was typed into it before and not saved (上次未保存的内容). */
final class KeptOffer extends Composite<Div> {

    KeptOffer(String at, SerializableRunnable fill, SerializableRunnable forget) {
        var offer = getContent();
        offer.addClassName("kept-offer");
        offer.getElement().setAttribute("role", "status");
        offer.add(
                new Span(getTranslation("kept.here", at)),
                button("kept.fill", "action-kept-fill", fill),
                button("kept.forget", "action-kept-forget", forget));
        TestIds.mark(offer, "kept-offer");
    }

    private Button button(String textKey, String name, SerializableRunnable act) {
        var button =
                new Button(
                        getTranslation(textKey),
                        _ -> {
                            act.run();
                            getContent().removeFromParent();
                        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return TestIds.mark(button, name);
    }
}
