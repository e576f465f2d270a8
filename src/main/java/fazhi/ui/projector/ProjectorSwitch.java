package fazhi.ui.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.HeaderTool;
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
        var toggle = new Toggle();
        toggle.addClassName("projector-switch");
        toggle.addAttachListener(_ -> projector.apply());
        return TestIds.mark(toggle, "projector");
    }

    /** The button; a show may have ended since it was drawn. */
    private final class Toggle extends Button implements AfterNavigationObserver {

        Toggle() {
            setIcon(VaadinIcon.PRESENTATION.create());
            addThemeVariants(ButtonVariant.LUMO_ICON);
            addClickListener(_ -> turn(!projector.watching()));
            tell();
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            tell();
        }

        private void tell() {
            var on = projector.watching();
            var words = texts.get(on ? "projector.off" : "projector.on");
            setThemeVariant(ButtonVariant.LUMO_PRIMARY, on);
            setThemeVariant(ButtonVariant.LUMO_TERTIARY, !on);
            getElement().setAttribute("aria-pressed", String.valueOf(on));
            setAriaLabel(words);
            setTooltipText(words);
        }
    }

    /** Charts are drawn anew in the other size. */
    private void turn(boolean on) {
        projector.turn(on);
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
