package fazhi.shell.header;

import com.vaadin.flow.component.Component;
import fazhi.common.Parts;
import fazhi.common.Texts;
import fazhi.security.Town;
import fazhi.ui.contribution.HeaderTool;
import fazhi.ui.projector.Projector;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in the header besides the period (顶栏工具). */
@org.springframework.stereotype.Component
public class HeaderTools {

    private final Texts texts;

    private final ObjectProvider<Town> town;

    private final Parts<HeaderTool> tools;

    private final Projector projector;

    HeaderTools(
            Texts texts,
            ObjectProvider<Town> town,
            ObjectProvider<HeaderTool> tools,
            Projector projector) {
        this.projector = projector;
        this.texts = texts;
        this.town = town;
        this.tools = new Parts<>(tools);
    }

    /** A show is over once its person is on any page but a row behind a slide. */
    public void at(String path) {
        if (!path.startsWith("ledger/")) {
            projector.show(false);
        }
    }

    public Texts texts() {
        return texts;
    }

    public String townName() {
        var name = town.getIfAvailable() == null ? "" : town.getObject().shortName();
        return name.isBlank() ? texts.get("portal.name") : name;
    }

    public List<Component> tools() {
        return tools.stream().map(HeaderTool::make).toList();
    }
}
