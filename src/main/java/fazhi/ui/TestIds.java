package fazhi.ui;

import com.vaadin.flow.component.Component;

/** Stable marks of what tests and training material point at (测试标识). */
public final class TestIds {

    private TestIds() {}

    public static <C extends Component> C mark(C component, String id) {
        component.getElement().setAttribute("data-testid", id);
        return component;
    }
}
