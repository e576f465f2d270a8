package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;

/** Something a module puts into the header (顶栏工具), such as the bell. */
public interface HeaderTool {

    Component make();
}
