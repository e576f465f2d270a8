package fazhi.ui.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Puts a card on the whole screen (全屏展示): one click, arrows go on to the page's next card, Esc
 * leads back to where it was. The browser does it by itself, without asking the server.
 */
@JavaScript("context://enlarge.js")
public final class Enlarge extends Button {

    private static final String CARD = "enlargeable";

    private Enlarge() {
        setIcon(VaadinIcon.EXPAND_FULL.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        addClassName("enlarge");
        setAriaLabel(getTranslation("stage.enlarge"));
        setTooltipText(getTranslation("stage.enlarge"));
        getElement().setAttribute("data-testid", "action-enlarge");
    }

    /** The button for a card; it has to stand inside it. */
    public static <C extends Component & HasStyle> Enlarge of(C card) {
        card.addClassName(CARD);
        return new Enlarge();
    }
}
