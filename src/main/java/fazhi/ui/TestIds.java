package fazhi.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;

/** Stable marks of what tests and training material point at (测试标识). */
public final class TestIds {

    private static final String FIELD = "data-field";

    private TestIds() {}

    public static <C extends Component> C mark(C component, String id) {
        component.getElement().setAttribute("data-testid", id);
        return component;
    }

    /** Names a field for what is typed into it, where another mark stands for it already. */
    public static <C extends Component> C typed(C component, String name) {
        component.getElement().setAttribute(FIELD, "field-" + name);
        return component;
    }

    /** Under what name what is typed into a field is kept; empty for what is no named field. */
    public static String field(Component component) {
        var name = component.getElement().getAttribute(FIELD);
        return Objects.requireNonNullElse(
                name != null ? name : component.getElement().getAttribute("data-testid"), "");
    }
}
