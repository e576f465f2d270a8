package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;
import fazhi.common.Period;

/** A tool of a module's own on another module's page (页面专用工具). */
public interface PageTool {

    /** The page it belongs on: {@code village}. */
    String page();

    Component show(long id, Period period);
}
