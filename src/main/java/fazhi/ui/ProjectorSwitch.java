package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Texts;
import org.springframework.core.annotation.Order;

/** Turns the projector mode on and off in the header (投影开关). */
@org.springframework.stereotype.Component
@Order(30)
class ProjectorSwitch implements HeaderTool {

    private final Projector projector;

    private final Texts texts;

    ProjectorSwitch(Projector projector, Texts texts) {
        this.projector = projector;
        this.texts = texts;
    }

    @Override
    public Component make() {
        var on = projector.watching();
        var words = texts.get(on ? "projector.off" : "projector.on");
        var button = new Button(VaadinIcon.PRESENTATION.create(), _ -> turn(!on));
        button.addThemeVariants(
                on ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_TERTIARY,
                ButtonVariant.LUMO_ICON);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.addAttachListener(_ -> projector.apply());
        return TestIds.mark(button, "projector");
    }

    /** Charts are drawn anew in the other size. */
    private void turn(boolean on) {
        projector.turn(on);
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
