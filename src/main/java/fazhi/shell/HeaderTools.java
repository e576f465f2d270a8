package fazhi.shell;

import com.vaadin.flow.component.Component;
import fazhi.common.Texts;
import fazhi.ui.HeaderTool;
import fazhi.ui.TownName;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in the header besides the period (顶栏工具). */
@org.springframework.stereotype.Component
class HeaderTools {

    private final Texts texts;

    private final ObjectProvider<TownName> town;

    private final ObjectProvider<HeaderTool> tools;

    HeaderTools(Texts texts, ObjectProvider<TownName> town, ObjectProvider<HeaderTool> tools) {
        this.texts = texts;
        this.town = town;
        this.tools = tools;
    }

    Texts texts() {
        return texts;
    }

    String townName() {
        var name = town.getIfAvailable();
        return name == null ? texts.get("portal.name") : name.get();
    }

    List<Component> tools() {
        return tools.orderedStream().map(HeaderTool::make).toList();
    }
}
