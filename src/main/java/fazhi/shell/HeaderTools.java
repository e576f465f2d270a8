package fazhi.shell;

import com.vaadin.flow.component.Component;
import fazhi.common.Texts;
import fazhi.security.Town;
import fazhi.ui.HeaderTool;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in the header besides the period (顶栏工具). */
@org.springframework.stereotype.Component
class HeaderTools {

    private final Texts texts;

    private final ObjectProvider<Town> town;

    private final ObjectProvider<HeaderTool> tools;

    HeaderTools(Texts texts, ObjectProvider<Town> town, ObjectProvider<HeaderTool> tools) {
        this.texts = texts;
        this.town = town;
        this.tools = tools;
    }

    Texts texts() {
        return texts;
    }

    String townName() {
        var name = town.getIfAvailable() == null ? "" : town.getObject().name();
        return name.isBlank() ? texts.get("portal.name") : name;
    }

    List<Component> tools() {
        return tools.orderedStream().map(HeaderTool::make).toList();
    }
}
