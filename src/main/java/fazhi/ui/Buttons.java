package fazhi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;

/** Buttons that look alike everywhere (按钮). */
public final class Buttons {

    private Buttons() {}

    /** Only a sign; its words appear under the pointer and are read aloud. */
    public static Button sign(VaadinIcon icon, String words, SerializableRunnable act) {
        var button = new Button(icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }
}
